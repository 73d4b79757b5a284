import { access, constants, stat, statfs } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { documentPath } from '../prizeFolder/documentFiles.ts'
import type { BuildPlan } from './plan.ts'

/**
 * Refuses at once what would fail after minutes: a folder in the bundle's place, a document that may not be read,
 * a disk with too little room.
 * @throws AppError IS_A_FOLDER, FILE_MISSING, NO_PERMISSION, DISK_FULL
 */
export async function refuseEarly(plan: BuildPlan, out: string): Promise<void> {
  const there = await stat(out).catch(() => undefined)
  if (there?.isDirectory() === true) throw new AppError('IS_A_FOLDER', { file: basename(out) })
  for (const document of plan.folder.documents) {
    const path = documentPath(plan.folder.folder, document)
    await access(path, constants.R_OK).catch((error: unknown) => {
      throw asFileError(error, path)
    })
  }
  const disk = await statfs(dirname(out)).catch(() => undefined)
  const needed = plan.folder.documents.reduce((sum, { bytes }) => sum + bytes, 0)
  if (disk !== undefined && disk.bavail * disk.bsize < needed) {
    throw new AppError('DISK_FULL', { file: basename(out) })
  }
}
