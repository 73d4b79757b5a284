import { z } from 'zod'
import { Instant, JurorId } from '../model/ids.ts'
import { Juror } from '../model/juror.ts'
import { AgeRecipient } from './bundle.ts'
import { PublicJwk } from './publicJwk.ts'

export const cardType = 'jurybox-card+jws'

/** Far more than any card needs. */
export const MAX_CARD_BYTES = 16 * 1024

/**
 * Payload of a `.jurycard`: what a juror's computer made in advance, so that a keyring can be sealed to it
 * and no passphrase is needed. Signed by `signing` itself; who that is, the fingerprint words tell.
 */
export const JurorCard = Juror.pick({ name: true, email: true, language: true }).extend({
  format: z.literal(1),
  /** The number that the juror was told, if any; the secretariat decides. */
  jurorId: JurorId.nullable(),
  /** Receives the keyring. */
  recipient: AgeRecipient,
  /** Signs this card, and later the score files. */
  signing: PublicJwk,
  created: Instant,
})
export type JurorCard = z.infer<typeof JurorCard>
