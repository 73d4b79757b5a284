import type { OfficeAmendment } from '../../../../../shared/calls/amendmentViews.ts'
import { decimalText } from '../../../../../shared/model/points.ts'
import type { Mark } from '../../../../../shared/model/sheet.ts'
import type { Row } from '../table.ts'

/** Every amendment of the round: whose, of what, what it changed, who signed it and why. */
export function amendmentRows(amendments: readonly OfficeAmendment[]): readonly Row[] {
  return amendments.map(({ jurorId, entryCode, changes, signer, witnesses, reason, state }) => [
    `amendment ${jurorId} ${entryCode}: ${state}`,
    [
      changes
        .map(({ criterion, from, to }) => `${criterion} ${markText(from)} > ${markText(to)}`)
        .join('; '),
      signer === 'juror' ? 'signed by the juror' : `witnesses: ${witnesses.join(', ')}`,
      reason,
    ].join(' | '),
  ])
}

function markText(mark: Mark | null): string {
  if (mark === null) return 'not scored'
  return mark === 'not-applicable' ? 'n/a' : decimalText(mark)
}
