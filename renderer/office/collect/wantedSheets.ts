import type { MatrixCell } from '../../../shared/calls/views.ts'
import type { MissingOf } from '../../state/collectView.ts'
import { isSettled } from '../matrix/cells.ts'

type Wish = { readonly only: MissingOf | null; readonly onlyMissing: boolean }

/** The rows and columns of the matrix in which a wanted sheet stands; null for all of them. */
export function wantedSheets(
  sheets: readonly MatrixCell[],
  { only, onlyMissing }: Wish,
): { readonly entries: ReadonlySet<string>; readonly jurors: ReadonlySet<string> } | null {
  if (only === null && !onlyMissing) return null
  const wanted = sheets.filter(
    (cell) => isOf(cell, only) && (!onlyMissing || !isSettled(cell.state)),
  )
  return {
    entries: new Set(wanted.map(({ entryCode }) => entryCode)),
    jurors: new Set(wanted.map(({ jurorId }) => jurorId)),
  }
}

function isOf({ jurorId, entryCode }: MatrixCell, only: MissingOf | null): boolean {
  if (only === null) return true
  return only.id === (only.kind === 'juror' ? jurorId : entryCode)
}
