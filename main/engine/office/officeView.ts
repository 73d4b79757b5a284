import type { BrokenOffice, Office, OfficeEntry } from '../../../shared/calls/views.ts'
import { finding, type KnownFinding } from '../../../shared/findings.ts'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import type { ReadDb } from '../store/db.ts'
import { standing } from './collect/histories.ts'
import { pdfFindings } from './pdfFindings.ts'
import type { PdfNotes } from './pdfNotes.ts'
import { documentName, documentPath } from './prizeFolder/documentFiles.ts'
import type { BrokenFolder, PrizeFolder } from './prizeFolder/prizeFolder.ts'
import type { EntryRow } from './prizeFolder/readEntries.ts'
import { PRIZE_FILE } from './prizeFolder/readPrize.ts'
import { buildRecords, latestBuild } from './store/builds.ts'
import { OFFICE_STORE } from './store/officeStore.ts'
import { collectedFiles, revisions } from './store/scoreFiles.ts'

/** The folder as the secretariat's screens show it; `db` is null while the office is locked. */
export async function officeView(
  folder: PrizeFolder,
  db: ReadDb | null,
  notes: PdfNotes,
): Promise<Office> {
  const prize = db === null ? folder.prize : (latestBuild(db)?.contents.prize ?? folder.prize)
  return {
    folder: folder.folder,
    prize: folder.prize,
    entries: folder.entries.map(publicEntry),
    jurors: folder.jurors.map(({ id, name, email, language }) => ({ id, name, email, language })),
    assignments: folder.assignments.map(({ jurorId, entryCode }) => ({ jurorId, entryCode })),
    conflicts: folder.conflicts.map(({ jurorId, entryCode, reason }) => ({
      jurorId,
      entryCode,
      reason,
    })),
    findings: [
      ...folder.findings,
      ...(await documentFindings(folder, notes)),
      ...(db === null ? [] : storeFindings(db, folder.prize, prize)),
    ],
    unlocked: db !== null,
    builds: db === null ? [] : buildRecords(db),
    collected: db === null ? [] : collectedFiles(db, prize),
  }
}

function publicEntry(entry: EntryRow): OfficeEntry {
  const { code, categoryId, title, applicant, city, country, summary, documents } = entry
  return { code, categoryId, title, applicant, city, country, summary, documents }
}

export function brokenView({ folder, findings }: BrokenFolder): BrokenOffice {
  return { folder, findings }
}

async function documentFindings(
  folder: PrizeFolder,
  notes: PdfNotes,
): Promise<readonly KnownFinding[]> {
  const blind = blindEntries(folder)
  const found: KnownFinding[] = []
  for (const document of folder.documents) {
    const { entryCode, file } = document
    const note = await notes.noteOf(documentPath(folder.folder, document))
    if (note === null) continue
    const name = documentName(entryCode, file)
    found.push(...pdfFindings(entryCode, name, note, blind.has(entryCode)))
  }
  return found
}

function blindEntries({ prize, entries }: PrizeFolder): ReadonlySet<string> {
  const blind = new Set(prize.categories.filter((each) => each.blind).map(({ id }) => id))
  return new Set(entries.filter(({ categoryId }) => blind.has(categoryId)).map(({ code }) => code))
}

/** What the office's books say that no file of the folder does. */
function storeFindings(db: ReadDb, now: Prize, built: Prize): readonly KnownFinding[] {
  const forks = [...revisions(db, built)].flatMap(([juror, files]) => {
    const { forkedAt } = standing(files)
    const place = { file: OFFICE_STORE, line: null }
    if (forkedAt === null) return []
    return [finding('warning', place, 'TWO_HISTORIES', { juror, revision: forkedAt - 1 })]
  })
  const same = canonicalJson(scoring(now)) === canonicalJson(scoring(built))
  const place = { file: PRIZE_FILE, line: null }
  return same ? forks : [finding('warning', place, 'CHANGED_SINCE_BUILD', {}), ...forks]
}

/** What was signed into the bundle and is what results are made by. */
function scoring({ rule, round, edition, categories }: Prize): object {
  return { rule, round, edition, rubrics: categories.map(({ id, rubric }) => ({ id, rubric })) }
}
