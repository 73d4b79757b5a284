import { stringify } from 'csv-stringify/sync'
import { join } from 'node:path'
import type { Assignment } from '../../../../shared/model/juror.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { ASSIGNMENTS_FILE } from '../prizeFolder/readPairs.ts'

/**
 * Writes assignments.csv into a prize folder, by juror, then entry.
 * @throws AppError IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function writeAssignments(
  folder: string,
  assignments: readonly Assignment[],
): Promise<void> {
  const rows = assignments
    .map(({ jurorId, entryCode }) => [jurorId, entryCode] as const)
    .toSorted((a, b) => textOrder(a[0], b[0]) || textOrder(a[1], b[1]))
  const text = stringify(rows, { header: true, columns: ['juror', 'entry'] })
  await writeAtomically(join(folder, ASSIGNMENTS_FILE), [Buffer.from(text)])
}
