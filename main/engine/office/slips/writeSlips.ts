import { extname } from 'node:path'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { slipsCsv } from './slipsCsv.ts'
import { slipsPdf } from './slipsPdf.ts'
import type { SlipSheet } from './slipSheet.ts'

/**
 * Writes the slips for their owner's eyes alone: as PDF when the file is called so, else as CSV.
 * @throws AppError IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function writeSlips(path: string, sheet: SlipSheet, assets: string): Promise<void> {
  const isPdf = extname(path).toLowerCase() === '.pdf'
  const bytes = isPdf ? await slipsPdf(sheet, assets) : Buffer.from(slipsCsv(sheet.slips))
  await writeAtomically(path, [bytes], { mode: 0o600 })
}
