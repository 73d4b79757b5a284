import { z } from 'zod'
import type { ExportRevision } from '../../../shared/calls/exportViews.ts'
import { ExportRecord } from '../../../shared/calls/views.ts'
import { ScoreFile } from '../../../shared/format/scoreFile.ts'
import type { Sheet } from '../../../shared/model/sheet.ts'
import { rows, type ReadDb } from '../store/db.ts'
import { qrCode } from '../qrCode.ts'
import { sheetChanges } from './sheetChanges.ts'

const Signed = ExportRecord.extend({ payload: z.instanceof(Uint8Array) })
type Signed = z.infer<typeof Signed>

/** Every revision whose file was written, the latest first, with what it changed against the one before. */
export function exportHistory(db: ReadDb): ExportRevision[] {
  const signed = rows(
    db,
    Signed,
    `SELECT revision, tracker, file, created, payload FROM export WHERE written = 1
     ORDER BY revision`,
  )
  const sheets = signed.map(sheetsOf)
  return signed
    .map((one, place) => revisionOf(one, sheets[place] ?? [], sheets[place - 1] ?? null))
    .reverse()
}

function revisionOf(
  { revision, tracker, file, created }: Signed,
  sheets: readonly Sheet[],
  before: readonly Sheet[] | null,
): ExportRevision {
  return {
    revision,
    tracker,
    file,
    created,
    code: qrCode(tracker),
    complete: sheets.filter(({ state }) => state === 'scored').length,
    entries: sheets.length,
    changes: before === null ? null : sheetChanges(before, sheets),
  }
}

function sheetsOf({ payload }: Signed): readonly Sheet[] {
  return scoresIn(payload).sheets
}

/** A payload as it was signed. */
export function scoresIn(payload: Uint8Array): ScoreFile {
  return ScoreFile.parse(JSON.parse(Buffer.from(payload).toString('utf8')))
}
