import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import type { KnownFinding } from '../../../../shared/findings.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Assignment } from '../../../../shared/model/juror.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { sortAssignments } from './calibrations.ts'
import { type DocumentDisk, documentsOnDisk } from './documentDisk.ts'
import { findDocuments } from './documentFiles.ts'
import { errnoOf } from '../../files/errnoOf.ts'
import type { BrokenFolder, PrizeFolder } from './prizeFolder.ts'
import { ENTRIES_FILE, readEntries, type EntryRow } from './readEntries.ts'
import { JURORS_FILE, readJurors, type JurorRow } from './readJurors.ts'
import { ASSIGNMENTS_FILE, CONFLICTS_FILE, readAssignments, readConflicts } from './readPairs.ts'
import { PRIZE_FILE } from './prizeFile.ts'
import { readShortlist, SHORTLIST_FILE } from './readShortlist.ts'
import { readPrize, type SoundPrize } from './readPrize.ts'
import { makeReport } from './report.ts'
import { wholeFolder } from './wholeFolder.ts'

/**
 * Reads everything in a prize folder but the PDFs, and finds every mistake. `now` is in milliseconds since 1970;
 * `disk` is what is known of the documents, when nothing happened to them since.
 * @throws AppError FILE_MISSING, NOT_A_FOLDER, NOT_A_PRIZE (no prize.yaml), NO_PERMISSION
 */
export async function readPrizeFolder(
  folder: string,
  now: number,
  disk?: DocumentDisk,
): Promise<PrizeFolder | BrokenFolder> {
  try {
    await refuseOther(folder)
    const read = await readPrize(folder)
    if (read.prize === null) return { folder, ...read }
    return await readTables(folder, read, now, disk ?? (await documentsOnDisk(folder)))
  } catch (error) {
    throw asFileError(error, folder)
  }
}

async function refuseOther(folder: string): Promise<void> {
  const file = basename(folder)
  if (!(await stat(folder)).isDirectory()) throw new AppError('NOT_A_FOLDER', { file })
  const prize = await stat(join(folder, PRIZE_FILE)).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  })
  if (prize?.isFile() !== true) throw new AppError('NOT_A_PRIZE', { file })
}

async function readTables(
  folder: string,
  { prize, written }: SoundPrize,
  now: number,
  disk: DocumentDisk,
): Promise<PrizeFolder> {
  const reports = {
    entries: makeReport(ENTRIES_FILE),
    jurors: makeReport(JURORS_FILE),
    assignments: makeReport(ASSIGNMENTS_FILE),
    conflicts: makeReport(CONFLICTS_FILE),
    shortlist: makeReport(SHORTLIST_FILE),
  }
  const { entries: rows, withdrawn, codes } = await readEntries(folder, prize, reports.entries)
  const shortlist = await readShortlist(folder, prize.round, codes, reports.shortlist)
  const [entries, passed] = shortlisted(rows, shortlist)
  const { jurors, ids } = await readJurors(folder, prize, reports.jurors)
  const known = { entries: codes, jurors: ids }
  const byHand = await readAssignments(folder, known, reports.assignments)
  const conflicts = await readConflicts(folder, known, reports.conflicts)
  const all = [...entries, ...withdrawn, ...passed]
  const out = new Set([...withdrawn, ...passed].map(({ code }) => code))
  const { files, findings } = await findDocuments(folder, all, disk)
  const [documents, otherDocuments] = parted(files, out)
  const pairs = byHand ?? everybody(jurors, all)
  const [assigned, otherAssignments] = parted(pairs, out)
  const gone = new Set(withdrawn.map(({ code }) => code))
  const [passedDocuments, theirDocuments] = parted(otherDocuments, gone)
  const [passedAssignments, theirAssignments] = parted(otherAssignments, gone)
  const read = {
    folder,
    prize,
    written,
    entries,
    jurors,
    ...sortAssignments(assigned, jurors, entries),
    assigned: byHand === null ? ('everybody' as const) : ('by-hand' as const),
    conflicts,
    documents,
    withdrawn: { entries: withdrawn, assignments: theirAssignments, documents: theirDocuments },
    passedOver: {
      entries: passed,
      assignments: passedAssignments,
      documents: passedDocuments,
    },
  }
  const tables = Object.values(reports).flatMap((report) => report.findings)
  const own = findings.filter((each) => !isAbout(each, out))
  return { ...read, findings: inOrder([...tables, ...own, ...wholeFolder(read, now)]) }
}

/** Without a shortlist all take part; a calibration entry does in every round. */
function shortlisted(
  entries: readonly EntryRow[],
  shortlist: ReadonlySet<EntryCode> | null,
): readonly [readonly EntryRow[], readonly EntryRow[]] {
  if (shortlist === null) return [entries, []]
  const goesOn = ({ code, calibration }: EntryRow): boolean => calibration || shortlist.has(code)
  return [entries.filter(goesOn), entries.filter((entry) => !goesOn(entry))]
}

/** What belongs to entries that take part, and what to those that no longer do. */
function parted<T extends { readonly entryCode: EntryCode }>(
  all: readonly T[],
  out: ReadonlySet<EntryCode>,
): readonly [readonly T[], readonly T[]] {
  return [
    all.filter(({ entryCode }) => !out.has(entryCode)),
    all.filter(({ entryCode }) => out.has(entryCode)),
  ]
}

/** A document that a withdrawn entry lacks keeps nobody from building. */
function isAbout({ details }: KnownFinding, out: ReadonlySet<string>): boolean {
  return 'entry' in details && out.has(details.entry)
}

function everybody(
  jurors: readonly JurorRow[],
  entries: readonly EntryRow[],
): readonly Assignment[] {
  return jurors.flatMap(({ id }) => entries.map(({ code }) => ({ jurorId: id, entryCode: code })))
}

/** File by file, each from its first line on, what is about the whole file last; the sort is stable. */
function inOrder(findings: readonly KnownFinding[]): readonly KnownFinding[] {
  const files = [
    PRIZE_FILE,
    ENTRIES_FILE,
    SHORTLIST_FILE,
    JURORS_FILE,
    ASSIGNMENTS_FILE,
    CONFLICTS_FILE,
  ]
  const place = (file: string): number =>
    (files.indexOf(file) + files.length + 1) % (files.length + 1)
  return findings.toSorted((a, b) => place(a.file) - place(b.file) || lineOf(a) - lineOf(b))
}

function lineOf({ line }: KnownFinding): number {
  return line ?? Number.MAX_SAFE_INTEGER
}
