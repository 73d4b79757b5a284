import { z } from 'zod'
import { EntryCode } from '../model/ids.ts'
import { SheetState } from '../model/sheet.ts'
import { ExportRecord } from './views.ts'

/** How one entry's sheet differs from the one signed before; `before` is null when there was none. */
export const SheetChange = z.strictObject({
  entryCode: EntryCode,
  before: SheetState.nullable(),
  after: SheetState,
  /** Points given, changed or taken back. */
  marks: z.int(),
  /** Comments written, changed or removed, the overall one with them. */
  comments: z.int(),
  /** Citations added or removed. */
  evidence: z.int(),
})
export type SheetChange = z.infer<typeof SheetChange>

/** A QR code as one path in a square of `size` units. */
export const QrCode = z.strictObject({ size: z.int(), path: z.string() })
export type QrCode = z.infer<typeof QrCode>

/** A signed revision with what it holds and what it changed. */
export const ExportRevision = ExportRecord.extend({
  /** Holds the tracker's text. */
  code: QrCode,
  complete: z.int(),
  entries: z.int(),
  /** Against the revision before; null for the first. */
  changes: z.array(SheetChange).readonly().nullable(),
})
export type ExportRevision = z.infer<typeof ExportRevision>
