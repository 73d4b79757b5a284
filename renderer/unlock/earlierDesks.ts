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

/**
 * The desk that this juror opened last of the same round of the same office, from another bundle. What is for
 * reading makes a desk of its own, and no bundle goes on with one.
 */
export function deskOfRound(
  inspection: Inspection,
  jurorId: JurorId,
  desks: readonly DeskLabel[],
): DeskLabel | null {
  if (inspection.purpose !== undefined) return null
  const ofRound = desks.filter(
    (label) =>
      label.purpose === null &&
      label.jurorId === jurorId &&
      label.bundle !== inspection.bundle &&
      isOfRound(label, inspection) &&
      label.signer.join(' ') === inspection.signer.join(' '),
  )
  return ofRound.toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))[0] ?? null
}

/** A title may be corrected between two bundles; older desks know of nothing else. */
function isOfRound(
  label: DeskLabel,
  { prizeId, prize, edition, round, roundTitle }: Inspection,
): boolean {
  if (label.prizeId === null) return label.prizeTitle === prize && label.roundTitle === roundTitle
  return label.prizeId === prizeId && label.edition === edition && label.round === round
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
