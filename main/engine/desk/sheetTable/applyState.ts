import { abstain, takeBack } from '../abstain.ts'
import { comment } from '../comment.ts'
import { declare } from '../declare.ts'
import { readSheet } from '../readSheet.ts'
import { readDeclaration } from '../standing.ts'
import type { PlacedRow } from './tableRow.ts'
import { isFilled, type TableSheet } from './tableSheet.ts'

const MAX_REASON_LENGTH = 2000

/** What a state row may say of a sheet that is to be scored: the state itself follows from the scores. */
const OPEN_STATES = ['', 'unscored', 'partial', 'scored']

/**
 * Does what the row without a criterion says. `open`: there are scores to apply; `done`: there is nothing
 * more to do, because the sheet is closed or the rows are all empty.
 */
export function applyState(sheet: TableSheet): 'open' | 'done' {
  const { listed, stateRow } = sheet
  const state = stateRow?.points.toLowerCase()
  if (listed.assignment === 'recused') return keepRecused(sheet)
  if (stateRow === undefined || state === undefined) return beginScoring(sheet)
  if (state === 'abstained' || state === 'recused') return close(sheet, stateRow, state)
  if (OPEN_STATES.includes(state)) return reopen(sheet, stateRow)
  sheet.refuse(stateRow.line, 'Without a criterion, points are “abstained”, “recused” or empty.')
  return beginScoring(sheet)
}

/** The secretariat's word: a table can repeat it, not change it. */
function keepRecused({ stateRow, scoreRows, refuse }: TableSheet): 'done' {
  const asked = stateRow !== undefined && !['', 'recused'].includes(stateRow.points.toLowerCase())
  for (const { line } of [...(asked ? [stateRow] : []), ...scoreRows.filter(isFilled)])
    refuse(line, 'You are recused from this entry; it cannot be scored.')
  return 'done'
}

function close(
  sheet: TableSheet,
  { line, comment: reason }: PlacedRow,
  state: 'abstained' | 'recused',
): 'done' {
  const { desk, listed, scoreRows, refuse, attempt } = sheet
  const { code: entryCode } = listed.entry
  const before = readSheet(desk.store, listed)
  if (reason.length > MAX_REASON_LENGTH)
    refuse(line, `The reason is longer than ${MAX_REASON_LENGTH} characters.`)
  attempt(line, () => {
    if (before.state === state && before.reason.trim() === reason) return
    if (before.state === 'recused') takeBack(desk, entryCode)
    if (state === 'abstained') abstain(desk, { entryCode, reason })
    else declare(desk, [{ entryCode, declaration: 'conflict', reason }])
  })
  for (const row of scoreRows.filter(isFilled))
    refuse(row.line, 'An abstained or recused sheet holds no points and no comments.')
  return 'done'
}

function reopen(sheet: TableSheet, stateRow: PlacedRow): 'open' | 'done' {
  const { desk, listed, attempt } = sheet
  const { code: entryCode } = listed.entry
  const { state } = readSheet(desk.store, listed)
  if (state === 'abstained' || state === 'recused') takeBack(desk, entryCode)
  if (beginScoring(sheet) === 'done') return 'done'
  const { overallComment } = readSheet(desk.store, listed)
  if (overallComment.trim() === stateRow.comment) return 'open'
  attempt(stateRow.line, () =>
    comment(desk, { entryCode, criterionId: null, text: stateRow.comment }),
  )
  return 'open'
}

/** Who scores an entry has no conflict of interest with it, and says so by scoring. */
function beginScoring({ desk, listed, stateRow, scoreRows }: TableSheet): 'open' | 'done' {
  const { code: entryCode } = listed.entry
  if (readDeclaration(desk.store, entryCode) !== undefined) return 'open'
  const said = (stateRow?.comment ?? '') !== '' || scoreRows.some(isFilled)
  if (said) declare(desk, [{ entryCode, declaration: 'none', reason: '' }])
  return said ? 'open' : 'done'
}
