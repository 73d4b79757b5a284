import type { Desk, ExportRecord } from '../../shared/calls/views.ts'

/** The export with the highest revision; null before the first. */
export function latestExport({ exports }: Desk): ExportRecord | null {
  return exports.toSorted((a, b) => b.revision - a.revision)[0] ?? null
}
