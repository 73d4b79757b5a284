import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../../../../shared/errors.ts'
import { asFileError } from '../../../files/fileErrors.ts'

/** A file that was chosen or dropped, or text that was pasted. */
export type ImportSource = { readonly path: string | null; readonly text: string | null }

export type SourceBytes = { readonly file: string; readonly bytes: Uint8Array }

const MAX_BYTES = 16 * 1024 * 1024

/** @throws AppError NOT_A_TABLE, TABLE_IS_WORKBOOK, FILE_TOO_LARGE, and what the disk refuses */
export async function readSource({ path, text }: ImportSource): Promise<SourceBytes> {
  if (path === null) return { file: '', bytes: Buffer.from(text ?? '') }
  const file = basename(path)
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) throw new AppError('FILE_TOO_LARGE', { file, limit: '16 MB' })
    const bytes = await readFile(path)
    if (isWorkbook(bytes)) throw new AppError('TABLE_IS_WORKBOOK', { file })
    return { file, bytes }
  } catch (error) {
    throw asFileError(error, path)
  }
}

/** A packed workbook, or one of an Excel before 2007. */
function isWorkbook(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4).toString('hex')
  return start === '504b0304' || start === 'd0cf11e0'
}
