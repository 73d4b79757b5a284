import { isAppError, type ErrorCode } from '../../../../shared/errors.ts'
import { errorsEn } from '../../../../shared/messages/errors.en.ts'
import { fillSentence } from '../../../../shared/messages/fillSentence.ts'
import type { ListedEntry, OpenDesk } from '../openDesk.ts'
import type { PlacedRow, TableProblem } from './tableRow.ts'

/** One entry's rows of a table while they are applied to its sheet. */
export type TableSheet = {
  readonly desk: OpenDesk
  readonly listed: ListedEntry
  /** The row without a criterion, if there is one. */
  readonly stateRow: PlacedRow | undefined
  readonly scoreRows: readonly PlacedRow[]
  readonly problems: readonly TableProblem[]
  readonly refuse: (line: number, problem: string) => void
  /** Does what the row says; what the desk refuses becomes a problem of that line. */
  readonly attempt: (line: number, work: () => unknown) => void
}

/** What a row can be refused for; all else, such as a full disk, is no fault of the table. */
const FAULTS_OF_ROWS: readonly ErrorCode[] = [
  'UNKNOWN_CRITERION',
  'SCORE_OUT_OF_RANGE',
  'NOT_APPLICABLE_REFUSED',
  'COMMENT_TOO_LONG',
  'CONFLICT_NOT_DECLARED',
  'SHEET_CLOSED',
  'REASON_MISSING',
]

export function tableSheet(
  desk: OpenDesk,
  listed: ListedEntry,
  rows: readonly PlacedRow[],
): TableSheet {
  const problems: TableProblem[] = []
  const refuse = (line: number, problem: string): void => {
    problems.push({ line, problem })
  }
  const attempt = (line: number, work: () => unknown): void => {
    try {
      work()
    } catch (error) {
      if (!isAppError(error) || !FAULTS_OF_ROWS.includes(error.code)) throw error
      refuse(line, fillSentence(errorsEn[error.code], { ...error.details }))
    }
  }
  const stateRow = rows.find(({ criterion }) => criterion === '')
  const scoreRows = rows.filter(({ criterion }) => criterion !== '')
  return { desk, listed, stateRow, scoreRows, problems, refuse, attempt }
}

/** Whether the row says anything but that there is nothing. */
export function isFilled({ points, comment }: PlacedRow): boolean {
  return points !== '' || comment !== ''
}
