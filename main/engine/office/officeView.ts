import type { EditHistory } from '../../../shared/calls/editViews.ts'
import type { OfficeJuror } from '../../../shared/calls/jurorViews.ts'
import type {
  BrokenOffice,
  DocumentCheck,
  DocumentStanding,
  Office,
  OfficeEntry,
  WithdrawnEntry,
} from '../../../shared/calls/views.ts'
import { finding, type KnownFinding } from '../../../shared/findings.ts'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import type { ReadDb } from '../store/db.ts'
import { cardFacts } from '../card/cardFile.ts'
import { thumbprint } from '../keys/signingKey.ts'
import { cleanCopies } from './documents/originals.ts'
import { pdfFindings } from './pdfFindings.ts'
import { isChecked, type PdfNote, type PdfNotes } from './pdfNotes.ts'
import { type DocumentFile, documentName, documentPath } from './prizeFolder/documentFiles.ts'
import { PRIZE_FILE } from './prizeFolder/prizeFile.ts'
import type { BrokenFolder, PrizeFolder } from './prizeFolder/prizeFolder.ts'
import type { EntryRow } from './prizeFolder/readEntries.ts'
import { type JurorRow, JURORS_FILE } from './prizeFolder/readJurors.ts'
import { hasScoreFile, pinnedKid } from './store/pinnedKeys.ts'
import { builtRounds, buildRecords, latestBuild } from './store/builds.ts'
import { hasOffice, OFFICE_STORE } from './store/officeStore.ts'
import { collectedFiles, roundFiles } from './store/seats.ts'

/** The folder as the secretariat's screens show it; `db` is null while the office is locked. */
export async function officeView(
  folder: PrizeFolder,
  db: ReadDb | null,
  notes: PdfNotes,
  edits: EditHistory,
): Promise<Office> {
  const built = db === null ? undefined : latestBuild(db)?.contents
  const prize = built?.prize ?? folder.prize
  const seen = await seenDocuments(folder, notes)
  const standing = await standingOf(folder, seen)
  return {
    folder: folder.folder,
    prize: folder.prize,
    written: folder.written,
    entries: folder.entries.map(publicEntry),
    withdrawn: withdrawnEntries(folder),
    passedOver: folder.passedOver.entries.map(publicEntry),
    jurors: folder.jurors.map(publicJuror),
    cards: folder.jurors.flatMap(({ id, card }) =>
      card === null ? [] : [{ holder: id, ...cardFacts(card) }],
    ),
    assignments: folder.assignments.map(({ jurorId, entryCode }) => ({ jurorId, entryCode })),
    conflicts: folder.conflicts.map(({ jurorId, entryCode, reason }) => ({
      jurorId,
      entryCode,
      reason,
    })),
    findings: [
      ...folder.findings,
      ...documentFindings(folder, seen),
      ...(db === null ? [] : storeFindings(db, folder, built ?? folder)),
      ...(db === null ? [] : cardFindings(db, folder)),
    ],
    documents: seen.map(documentCheck),
    standing,
    unlocked: db !== null,
    hasKeys: hasOffice(folder.folder),
    builds: db === null ? [] : buildRecords(db),
    collected: db === null ? [] : collectedFiles(db, prize),
    edits,
    rounds: db === null ? [] : builtRounds(db, prize.edition),
  }
}

function publicJuror({ id, name, email, language, expertise }: JurorRow): OfficeJuror {
  return { id, name, email, language, expertise }
}

function publicEntry(entry: EntryRow): OfficeEntry {
  const { code, categoryId, title, applicant, city, country, summary, documents, topics } = entry
  const texts = { title, applicant, city, country, summary }
  const described = { code, categoryId, ...texts, documents, topics }
  return entry.calibration ? { ...described, calibration: true } : described
}

/** The entries that no longer take part, with their reasons. */
export function withdrawnEntries({ withdrawn }: PrizeFolder): readonly WithdrawnEntry[] {
  return withdrawn.entries.map((entry) => ({
    ...publicEntry(entry),
    withdrawn: entry.withdrawn,
  }))
}

export function brokenView({ folder, findings }: BrokenFolder, edits: EditHistory): BrokenOffice {
  return { folder, findings, edits }
}

/** A document that has been opened, with what it said. */
type SeenDocument = { readonly document: DocumentFile; readonly note: PdfNote }

async function seenDocuments(
  { folder, documents }: PrizeFolder,
  notes: PdfNotes,
): Promise<readonly SeenDocument[]> {
  const seen: SeenDocument[] = []
  for (const document of documents) {
    const note = await notes.noteOf(documentPath(folder, document))
    if (note !== null) seen.push({ document, note })
  }
  return seen
}

async function standingOf(
  { folder, documents }: PrizeFolder,
  seen: readonly SeenDocument[],
): Promise<DocumentStanding> {
  const checked = seen.filter(({ note }) => isChecked(note)).length
  return {
    unchecked: documents.length - checked,
    cleanCopies: await cleanCopies(folder, documents),
  }
}

function documentCheck({ document, note }: SeenDocument): DocumentCheck {
  return { ...document, pages: note.pages, readability: note.readability }
}

function documentFindings(
  folder: PrizeFolder,
  seen: readonly SeenDocument[],
): readonly KnownFinding[] {
  const blind = blindEntries(folder)
  return seen.flatMap(({ document: { entryCode, file }, note }) =>
    pdfFindings(entryCode, documentName(entryCode, file), note, blind.has(entryCode)),
  )
}

function blindEntries({ prize, entries }: PrizeFolder): ReadonlySet<string> {
  const blind = new Set(prize.categories.filter((each) => each.blind).map(({ id }) => id))
  return new Set(entries.filter(({ categoryId }) => blind.has(categoryId)).map(({ code }) => code))
}

type Scored = {
  readonly prize: Prize
  readonly entries: readonly { readonly code: string; readonly calibration?: boolean }[]
}

/** What the office's books say that no file of the folder does. */
function storeFindings(db: ReadDb, now: Scored, built: Scored): readonly KnownFinding[] {
  const undecided = undecidedFindings(db, built.prize)
  // A round that has been begun and not built is no change of the one before.
  const isNext = now.prize.round.number !== built.prize.round.number
  const same = isNext || canonicalJson(scoring(now)) === canonicalJson(scoring(built))
  const place = { file: PRIZE_FILE, line: null }
  return same ? undecided : [finding('warning', place, 'CHANGED_SINCE_BUILD', {}), ...undecided]
}

/** What the secretariat has to decide about the jurors' files. */
function undecidedFindings(db: ReadDb, prize: Prize): readonly KnownFinding[] {
  const place = { file: OFFICE_STORE, line: null }
  return [...roundFiles(db, prize)].flatMap(([juror, { stands }]) => {
    const { forkedAt, heldKeys } = stands
    const fork = { juror, revision: (forkedAt ?? 1) - 1 }
    return [
      ...(forkedAt === null ? [] : [finding('warning', place, 'TWO_HISTORIES', fork)]),
      ...(heldKeys.length === 0 ? [] : [finding('warning', place, 'KEY_UNDECIDED', { juror })]),
    ]
  })
}

/** A card that came too late: another key speaks for its juror already. */
function cardFindings(db: ReadDb, { prize, jurors }: PrizeFolder): readonly KnownFinding[] {
  const { edition, round } = prize
  return jurors.flatMap(({ id: jurorId, line, card }) => {
    const seat = { edition, round: round.number, jurorId }
    if (card === null || !hasScoreFile(db, seat)) return []
    if (pinnedKid(db, seat) === thumbprint(card.signing)) return []
    return [finding('warning', { file: JURORS_FILE, line }, 'CARD_OTHER_KEY', { juror: jurorId })]
  })
}

/** What was signed into the bundle and is what results are made by. */
function scoring({ prize, entries }: Scored): object {
  const calibrations = entries.filter(({ calibration }) => calibration).map(({ code }) => code)
  return { ...signedScoring(prize), calibrations }
}

/** What of a prize scores and ranks. */
export function signedScoring({ rule, round, edition, categories }: Prize): object {
  return { rule, round, edition, rubrics: categories.map(({ id, rubric }) => ({ id, rubric })) }
}
