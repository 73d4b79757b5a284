import type { Input } from '../../../shared/calls/calls.ts'
import type { DeskEntry } from '../../../shared/calls/views.ts'
import { AppError } from '../../../shared/errors.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import type { Evidence } from '../../../shared/model/sheet.ts'
import { run, type WriteDb } from '../store/db.ts'
import { change } from './change.ts'
import { entryOpenForScoring, readEntry } from './entryOnDesk.ts'
import type { ListedEntry, OpenDesk } from './openDesk.ts'
import { readEvidence } from './readSheet.ts'

/**
 * Replaces the evidence cited for an entry: pages of the entry's own documents.
 * @throws AppError UNKNOWN_ENTRY, NOT_ASSIGNED, SHEET_CLOSED, CONFLICT_NOT_DECLARED,
 * UNKNOWN_CRITERION, UNKNOWN_DOCUMENT, DISK_FULL
 */
export function citeEvidence(
  desk: OpenDesk,
  { entryCode, evidence: given }: Input<'desk.citeEvidence'>,
): DeskEntry {
  const listed = entryOpenForScoring(desk, entryCode)
  for (const cited of given) refuseStranger(listed, cited)
  const evidence = given.map((cited) => ({ ...cited, quote: cited.quote.toWellFormed() }))
  const before = readEvidence(desk.store, entryCode)
  const what = { entryCode, kind: 'evidence', criterion: null, before, after: evidence } as const
  change(desk, what, (tx) => {
    writeEvidence(tx, entryCode, evidence)
  })
  return readEntry(desk, entryCode)
}

export function writeEvidence(
  tx: WriteDb,
  entryCode: EntryCode,
  evidence: readonly Evidence[],
): void {
  run(tx, 'DELETE FROM evidence WHERE entry_code = ?', entryCode)
  evidence.forEach((cited, position) => {
    const sql = 'INSERT INTO evidence (entry_code, position, cited) VALUES (?, ?, ?)'
    run(tx, sql, entryCode, position, JSON.stringify(cited))
  })
}

function refuseStranger({ entry, rubric }: ListedEntry, cited: Evidence): void {
  if (!rubric.criteria.some(({ id }) => id === cited.criterionId))
    throw new AppError('UNKNOWN_CRITERION', { criterion: cited.criterionId })
  const document = entry.documents.find(({ id }) => id === cited.documentId)
  // The pages of a document that the office could not read are not known.
  if (document === undefined || (document.pages > 0 && cited.page > document.pages))
    throw new AppError('UNKNOWN_DOCUMENT', {})
}
