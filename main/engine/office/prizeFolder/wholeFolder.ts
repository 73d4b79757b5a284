import { finding, type KnownFinding, type Place } from '../../../../shared/findings.ts'
import type { EntryCode, JurorId } from '../../../../shared/model/ids.ts'
import type { Category } from '../../../../shared/model/prize.ts'
import type { Rule } from '../../../../shared/model/rule.ts'
import { components } from '../../../../shared/scoring/connected.ts'
import { blindFindings } from './blindFindings.ts'
import { pairKey, readings, type PrizeFolder } from './prizeFolder.ts'
import { ENTRIES_FILE } from './readEntries.ts'
import { JURORS_FILE } from './readJurors.ts'
import { CONFLICTS_FILE } from './readPairs.ts'
import { PRIZE_FILE } from './prizeFile.ts'

type Read = Omit<PrizeFolder, 'findings'>

/** What only all files together tell. None of it stops a build. */
export function wholeFolder(folder: Read, now: number): readonly KnownFinding[] {
  const readers = Map.groupBy(readings(folder), ({ entryCode }) => entryCode)
  const counts = new Map([...readers].map(([code, list]) => [code, list.length]))
  return [
    ...deadlineFindings(folder, now),
    ...emptyCategories(folder),
    ...requiredDocuments(folder),
    ...blindFindings(folder.prize, folder.entries),
    ...readerFindings(folder, counts),
    ...idleJurors(folder),
    ...conflictFindings(folder),
    ...folder.prize.categories.flatMap((category) => connection(folder, category)),
  ]
}

function deadlineFindings({ prize }: Read, now: number): readonly KnownFinding[] {
  const { deadline } = prize
  if (deadline === null || Date.parse(deadline) > now) return []
  return [finding('notice', at(PRIZE_FILE), 'DEADLINE_PAST', { deadline })]
}

function emptyCategories({ prize, entries }: Read): readonly KnownFinding[] {
  if (entries.length === 0) return []
  const competing = entries.filter(({ calibration }) => !calibration)
  const filled = new Set(competing.map(({ categoryId }) => categoryId))
  return prize.categories
    .filter(({ id }) => !filled.has(id))
    .map(({ id }) =>
      finding('warning', at(ENTRIES_FILE), 'CATEGORY_WITHOUT_ENTRIES', { category: id }),
    )
}

/** A required document is one whose file name starts with the document's id. */
function requiredDocuments({ prize, entries }: Read): readonly KnownFinding[] {
  const required = new Map(prize.categories.map(({ id, requiredDocuments: list }) => [id, list]))
  return entries.flatMap(({ code, line, categoryId, documents }) =>
    (required.get(categoryId) ?? [])
      .filter(({ id }) => !documents.some((name) => name.toLowerCase().startsWith(id)))
      .map(({ id, title }) => {
        const details = { entry: code, document: id, title }
        return finding('warning', at(ENTRIES_FILE, line), 'REQUIRED_DOCUMENT_MISSING', details)
      }),
  )
}

/** Readers count without those in conflict: they are the sheets that can come at most. */
function readerFindings(
  { prize, entries, jurors }: Read,
  counts: ReadonlyMap<EntryCode, number>,
): readonly KnownFinding[] {
  if (jurors.length === 0) return []
  const needed = sheetsNeeded(prize.rule)
  return entries.flatMap(({ code, line, calibration }) => {
    if (calibration) return []
    const readers = counts.get(code) ?? 0
    const place = at(ENTRIES_FILE, line)
    if (readers === 0) return [finding('warning', place, 'ENTRY_WITHOUT_READER', { entry: code })]
    if (readers >= needed) return []
    return [finding('warning', place, 'READERS_TOO_FEW', { entry: code, readers, needed })]
  })
}

/** Complete sheets without which the rule gives an entry no rank. */
function sheetsNeeded({ method, minimumSheets }: Rule): number {
  return Math.max(minimumSheets, method.kind === 'trimmed' ? 2 * method.drop + 1 : 1)
}

function idleJurors(folder: Read): readonly KnownFinding[] {
  if (folder.entries.length === 0) return []
  const busy = new Set<JurorId>(readings(folder).map(({ jurorId }) => jurorId))
  return folder.jurors
    .filter(({ id }) => !busy.has(id))
    .map(({ id, line }) =>
      finding('warning', at(JURORS_FILE, line), 'JUROR_WITHOUT_ENTRIES', { juror: id }),
    )
}

/** Told only where somebody assigned by hand: with everybody reading everything it is what conflicts are for. */
function conflictFindings({ assigned, assignments, conflicts }: Read): readonly KnownFinding[] {
  if (assigned === 'everybody') return []
  const pairs = new Set(assignments.map(pairKey))
  return conflicts
    .filter((conflict) => pairs.has(pairKey(conflict)))
    .map(({ jurorId, entryCode, line }) => {
      const details = { juror: jurorId, entry: entryCode }
      return finding('notice', at(CONFLICTS_FILE, line), 'ASSIGNED_IN_CONFLICT', details)
    })
}

/** Where readers share no entries, severity cannot be told from quality. */
function connection(folder: Read, { id }: Category): readonly KnownFinding[] {
  const ours = new Set(
    folder.entries.filter(({ categoryId }) => categoryId === id).map(({ code }) => code),
  )
  const parts = components(readings(folder).filter(({ entryCode }) => ours.has(entryCode))).length
  if (parts < 2) return []
  const file = folder.assigned === 'by-hand' ? 'assignments.csv' : CONFLICTS_FILE
  return [finding('warning', at(file), 'NOT_CONNECTED', { category: id, parts })]
}

function at(file: string, line: number | null = null): Place {
  return { file, line }
}
