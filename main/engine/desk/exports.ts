import { z } from 'zod'
import { ExportRecord } from '../../../shared/calls/views.ts'
import { canonicalJson } from '../../../shared/format/canonicalJson.ts'
import { Sha256 } from '../../../shared/model/ids.ts'
import type { Sheet } from '../../../shared/model/sheet.ts'
import { textOrder } from '../../../shared/scoring/textOrder.ts'
import { sha256 } from '../files/sha256.ts'
import { row, rows, type ReadDb } from '../store/db.ts'
import type { OpenDesk } from './openDesk.ts'
import { readSheet } from './readSheet.ts'

const Digest = z.object({ sheets_sha256: Sha256 })

/** The exports whose files were written, the latest first. */
export function readExports(db: ReadDb): ExportRecord[] {
  return rows(
    db,
    ExportRecord,
    `SELECT revision, tracker, file, created FROM export WHERE written = 1
     ORDER BY revision DESC`,
  )
}

/** One sheet for every entry assigned, recused ones too, in the order of their codes. */
export function sheetsToExport(desk: OpenDesk): Sheet[] {
  return [...desk.entries.values()]
    .filter(({ assignment }) => assignment !== 'none')
    .map((listed) => readSheet(desk.store, listed))
    .sort((a, b) => textOrder(a.entryCode, b.entryCode))
}

/** What two exports have in common when nothing was changed between them. */
export function sheetsDigest(sheets: readonly Sheet[]): Sha256 {
  return Sha256.parse(sha256(canonicalJson(sheets)).toString('hex'))
}

/** Whether the desk holds what the last export does not; before the first one, anything at all. */
export function hasUnexported(desk: OpenDesk): boolean {
  const last = row(
    desk.store,
    Digest,
    'SELECT sheets_sha256 FROM export WHERE written = 1 ORDER BY revision DESC LIMIT 1',
  )
  const sheets = sheetsToExport(desk)
  if (last !== undefined) return last.sheets_sha256 !== sheetsDigest(sheets)
  return sheets.some((sheet) => !isBlank(desk, sheet))
}

/** Untouched by the juror: a recusal by the secretariat is not the juror's doing. */
function isBlank(desk: OpenDesk, sheet: Sheet): boolean {
  if (desk.entries.get(sheet.entryCode)?.assignment === 'recused') return true
  const nothing = sheet.comments.length + sheet.evidence.length + sheet.overallComment.length === 0
  return sheet.state === 'unscored' && nothing
}
