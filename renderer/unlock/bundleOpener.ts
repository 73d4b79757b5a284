import type { CardView } from '../../shared/calls/cardViews.ts'
import type { Inspection } from '../../shared/calls/views.ts'
import type { JurorId } from '../../shared/model/ids.ts'
import { api } from '../state/api.ts'

/** A card of this computer that opens a bundle; with a passphrase only trying tells, so no juror is known. */
export type BundleOpener = { readonly card: CardView; readonly jurorId: JurorId | null }

/** The card to open a bundle with: the one that is recognised, else one that asks for its passphrase. */
export async function openerOf(
  path: string,
  { signature, cards: numbers }: Inspection,
): Promise<BundleOpener | null> {
  if (signature === 'invalid' || numbers.length === 0) return null
  const cards = await api('card.list', {})
  const recognised = await api('card.recognise', { path })
  const known = cards.find(({ cardId }) => cardId === recognised?.cardId)
  if (known !== undefined && recognised !== null)
    return { card: known, jurorId: recognised.jurorId }
  const closed = cards.find(({ guard }) => guard === 'passphrase')
  return closed === undefined ? null : { card: closed, jurorId: null }
}
