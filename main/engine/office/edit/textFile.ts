import { mkdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { errnoOf } from '../../files/errnoOf.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'

/** A text file as it lies on the disk, mark and line ends included; null where there is none. */
export type FileText = string | null

/**
 * @throws AppError TEXT_NOT_UTF8 for what could not be written back the same, and what the disk refuses
 */
export async function readFileText(path: string): Promise<FileText> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return null
    throw asFileError(error, path)
  })
  if (bytes === null) return null
  const text = bytes.toString('utf8')
  if (bytes.equals(Buffer.from(text))) return text
  throw new AppError('TEXT_NOT_UTF8', { file: basename(path) })
}

/** @throws AppError for what the disk refuses */
export async function writeFileText(path: string, text: FileText): Promise<void> {
  try {
    if (text === null) await rm(path, { force: true })
    else await mkdir(dirname(path), { recursive: true })
  } catch (error) {
    throw asFileError(error, path)
  }
  if (text !== null) await writeAtomically(path, [Buffer.from(text)])
}
