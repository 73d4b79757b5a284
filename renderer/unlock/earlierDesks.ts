import type { DeskLabel, Inspection } from '../../shared/calls/views.ts'
import type { CardId, JurorId } from '../../shared/model/ids.ts'

/** The desk that this juror made from this very bundle; null when there is none. */
export function deskOf(
  { bundle }: Inspection,
  jurorId: JurorId,
  desks: readonly DeskLabel[],
): DeskLabel | null {
  return desks.find((label) => label.jurorId === jurorId && label.bundle === bundle) ?? null
}

/** Whether this juror has a desk of the same round of the same office, from whatever bundle. */
export function hasDeskOfRound(
  { prize, roundTitle, signer }: Inspection,
  jurorId: JurorId,
  desks: readonly DeskLabel[],
): boolean {
  return desks.some(
    (label) =>
      label.jurorId === jurorId &&
      label.prizeTitle === prize &&
      label.roundTitle === roundTitle &&
      label.signer.join(' ') === signer.join(' '),
  )
}

/** The desk that this card made from this very bundle; null when there is none. */
export function deskByCard(
  { bundle }: Inspection,
  cardId: CardId,
  desks: readonly DeskLabel[],
): DeskLabel | null {
  return desks.find(({ card, bundle: opened }) => card === cardId && opened === bundle) ?? null
}

/** Whether a bundle of the same office was opened with this card before, and so its words compared. */
export function isSignerKnown(
  { signer }: Inspection,
  cardId: CardId,
  desks: readonly DeskLabel[],
): boolean {
  return desks.some((desk) => desk.card === cardId && desk.signer.join(' ') === signer.join(' '))
}
