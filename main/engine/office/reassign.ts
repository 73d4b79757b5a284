import type { Input } from '../../../shared/calls/calls.ts'
import { AppError } from '../../../shared/errors.ts'
import { type FindingCode, isError, type KnownFinding } from '../../../shared/findings.ts'
import { assign } from './assign/assign.ts'
import { assignmentsTable } from './assign/assignmentsTable.ts'
import { firstProblem } from './firstProblem.ts'
import type { OfficeSession } from './officeSession.ts'
import { ASSIGNMENTS_FILE } from './prizeFolder/readPairs.ts'
import { writeAudit } from './store/audit.ts'

/**
 * Assigns anew and replaces assignments.csv. Mistakes in that file do not matter, nor do documents that are not as
 * entries.csv says. The log knows of it when the office is unlocked.
 * @throws AppError NOT_A_PRIZE, PRIZE_INVALID, ASSIGNMENT_IMPOSSIBLE, DISK_FULL, NO_PERMISSION
 */
export async function reassign(
  session: OfficeSession,
  { perEntry, seed }: Input<'office.assign'>,
): Promise<void> {
  await session.reread()
  const { jurors, entries, conflicts, findings } = session.folder()
  const errors = findings.filter((each) => isError(each) && matters(each))
  if (errors.length > 0) throw new AppError('PRIZE_INVALID', firstProblem(errors))
  const competing = entries.filter(({ calibration }) => !calibration)
  const assignments = assign({ jurors, entries: competing, conflicts, perEntry, seed })
  const table = assignmentsTable(assignments)
  const facts = { perEntry, seed, assignments: assignments.length }
  const change = { file: ASSIGNMENTS_FILE, change: (): string => table }
  await session.edit('assigned', [change], [], (tx, now) => {
    writeAudit(tx, now, 'entries-assigned', facts)
  })
}

/** A PDF that is not there yet keeps nobody from being given its entry. */
const aboutDocuments: ReadonlySet<FindingCode> = new Set([
  'DOCUMENT_NAME_WRONG',
  'DOCUMENT_MISSING',
  'DOCUMENT_LINKED',
  'DOCUMENT_TWICE',
  'DOCUMENT_TOO_LARGE',
])

function matters({ file, code }: KnownFinding): boolean {
  return file !== ASSIGNMENTS_FILE && !aboutDocuments.has(code)
}
