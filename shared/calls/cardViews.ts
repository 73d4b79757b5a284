import { z } from 'zod'
import { JurorCard } from '../format/jurorCard.ts'
import { CardId, JurorId } from '../model/ids.ts'

/** What keeps a card of this computer. */
export const GuardKind = z.enum(['passphrase', 'key-store', 'file'])
export type GuardKind = z.infer<typeof GuardKind>

/** What a juror's card says, as anybody sees it: `words` are six words of its key's fingerprint. */
export const CardFacts = JurorCard.pick({
  name: true,
  jurorId: true,
  email: true,
  created: true,
}).extend({ words: z.array(z.string()).readonly() })
export type CardFacts = z.infer<typeof CardFacts>

/** A card of this computer; `desks` are those that it opens. */
export const CardView = CardFacts.extend({ cardId: CardId, guard: GuardKind, desks: z.int() })
export type CardView = z.infer<typeof CardView>

/** Which card of this computer opens a bundle, and as whom. */
export const RecognisedCard = z.strictObject({ cardId: CardId, jurorId: JurorId })
export type RecognisedCard = z.infer<typeof RecognisedCard>
