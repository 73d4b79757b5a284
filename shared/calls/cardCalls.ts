import { z } from 'zod'
import { JurorCard } from '../format/jurorCard.ts'
import { CardId } from '../model/ids.ts'
import { bundleErrors } from './bundleErrors.ts'
import { call } from './call.ts'
import { CardView, RecognisedCard } from './cardViews.ts'
import { FilePath, Nothing, Passphrase } from './commonInputs.ts'

/** Why a card of this computer may not open. */
export const cardErrors = [
  'CARD_MISSING',
  'CARD_DAMAGED',
  'PASSPHRASE_MISSING',
  'WRONG_PASSPHRASE',
  'KEY_STORE_CLOSED',
] as const

const Cards = z.array(CardView).readonly()

/** The cards that a juror makes on this computer, to open bundles without a slip. */
export const cardCalls = {
  'card.list': call(Nothing, Cards),
  /** New keys; their secret halves stay here. Without a passphrase whoever can use this account can open it. */
  'card.make': call(
    JurorCard.pick({ name: true, email: true, language: true, jurorId: true }).extend({
      passphrase: Passphrase.nullable(),
    }),
    CardView,
    'NO_PERMISSION',
    'DISK_FULL',
  ),
  /** Writes what is sent to the secretariat. */
  'card.save': call(
    z.strictObject({ cardId: CardId, path: FilePath }),
    Nothing,
    'CARD_MISSING',
    'CARD_DAMAGED',
    'IS_A_FOLDER',
    'FILE_MISSING',
    'NO_PERMISSION',
    'DISK_FULL',
  ),
  /** For good: what was sealed to it never opens again. */
  'card.remove': call(z.strictObject({ cardId: CardId }), Cards, 'FILE_MISSING', 'NO_PERMISSION'),
  /** Which card of this computer opens a bundle; null when none does that needs no passphrase. */
  'card.recognise': call(
    z.strictObject({ path: FilePath }),
    RecognisedCard.nullable(),
    ...bundleErrors,
  ),
} as const
