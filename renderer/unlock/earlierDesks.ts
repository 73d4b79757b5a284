import type { DeskCard, Inspection } from '../../shared/calls/views.ts'
import type { JurorId } from '../../shared/model/ids.ts'

/** The desk that this juror made from this very bundle; null when there is none. */
export function deskOf(
  { bundle }: Inspection,
  jurorId: JurorId,
  desks: readonly DeskCard[],
): DeskCard | null {
  return desks.find((card) => card.jurorId === jurorId && card.bundle === bundle) ?? null
}

/** Whether this juror has a desk of the same round of the same office, from whatever bundle. */
export function hasDeskOfRound(
  { prize, roundTitle, signer }: Inspection,
  jurorId: JurorId,
  desks: readonly DeskCard[],
): boolean {
  return desks.some(
    (card) =>
      card.jurorId === jurorId &&
      card.prizeTitle === prize &&
      card.roundTitle === roundTitle &&
      card.signer.join(' ') === signer.join(' '),
  )
}
