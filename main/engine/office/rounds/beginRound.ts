import type { Input } from '../../../../shared/calls/calls.ts'
import { AppError } from '../../../../shared/errors.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { editedTable, type TableEdit } from '../../tables/editedTable.ts'
import { keyedRows } from '../../tables/keyedRows.ts'
import type { TextChange } from '../edit/folderEdits.ts'
import { firstProblem } from '../firstProblem.ts'
import type { OfficeSession } from '../officeSession.ts'
import { editPrizeText } from '../prize/editPrizeText.ts'
import { PRIZE_FILE } from '../prizeFolder/prizeFile.ts'
import type { PrizeFolder } from '../prizeFolder/prizeFolder.ts'
import { ASSIGNMENTS_FILE } from '../prizeFolder/readPairs.ts'
import { SHORTLIST_FILE } from '../prizeFolder/readShortlist.ts'
import { writeAudit } from '../store/audit.ts'
import { latestBuild } from '../store/builds.ts'

type Wish = Input<'office.beginRound'>

/**
 * Begins the round after the one that was built last: prize.yaml counts on, shortlist.csv names who goes on, and the
 * log says how many of how many, on what ground and why. One edit of the folder, to be undone as one.
 * @throws AppError OFFICE_LOCKED, NOT_BUILT, UNKNOWN_ENTRY, PRIZE_INVALID, and what an edit of the folder does
 */
export async function beginRound(session: OfficeSession, wish: Wish): Promise<void> {
  const { store } = session.office()
  await session.reread()
  const folder = session.folder()
  const built = latestBuild(store)?.contents.prize
  const { number } = folder.prize.round
  if (built === undefined || built.round.number !== number) throw new AppError('NOT_BUILT', {})
  refuseUnknown(folder, wish.entries)
  const entries = [...new Set(wish.entries)]
  const of = folder.entries.filter(({ calibration }) => !calibration).length
  const facts = { round: number + 1, entries: entries.length, of, basis: wish.basis }
  await session.edit('roundBegun', changesFor(folder, { ...wish, entries }), [], (tx, now) => {
    writeAudit(tx, now, 'round-begun', { ...facts, reason: wish.reason.trim() })
  })
}

function refuseUnknown({ entries }: PrizeFolder, wanted: readonly EntryCode[]): void {
  const known = new Set(entries.filter((entry) => !entry.calibration).map(({ code }) => code))
  const unknown = wanted.find((code) => !known.has(code))
  if (unknown !== undefined) throw new AppError('UNKNOWN_ENTRY', { entry: unknown })
}

function changesFor(folder: PrizeFolder, wish: Wish): readonly TextChange[] {
  const number = folder.prize.round.number + 1
  const { file } = folder.written
  const round = { number, title: wish.title.trim() }
  // The deadline of the round before is none of this one.
  const next = { ...file, round, deadline: wish.deadline ?? undefined }
  return [
    { file: PRIZE_FILE, change: (text) => prizeSaying(text ?? '', next) },
    { file: SHORTLIST_FILE, change: (text) => listed(text ?? '', number, wish.entries) },
    ...(wish.readers === 'asBefore' ? [] : [{ file: ASSIGNMENTS_FILE, change: () => null }]),
  ]
}

function prizeSaying(text: string, next: unknown): string {
  const edited = editPrizeText(text, next)
  if (edited.kind === 'text') return edited.text
  throw new AppError('PRIZE_INVALID', firstProblem(edited.findings))
}

/** Whatever was listed for that round before gives way. */
function listed(text: string, number: number, entries: readonly EntryCode[]): string {
  const round = String(number)
  const hasRound = keyedRows(text, ['round']).some(([value]) => value === round)
  const edits: readonly TableEdit[] = [
    ...(hasRound ? [{ kind: 'remove', key: { round } } as const] : []),
    ...entries.map((entry) => ({ kind: 'add', cells: { round, entry } }) as const),
  ]
  return editedTable(text, edits) ?? text
}
