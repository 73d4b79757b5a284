import {
  copyFile,
  constants,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  rmdir,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError } from '../../../../shared/errors.ts'
import { isCleanCopy } from '../../documents/clean/cleanMark.ts'
import { errnoOf } from '../../files/errnoOf.ts'
import { asFileError } from '../../files/fileErrors.ts'
import { syncFolder } from '../../files/syncFolder.ts'
import { documentPath, type DocumentFile } from '../prizeFolder/documentFiles.ts'

/**
 * Where the documents lie as applicants sent them, once a clean copy took their place: the same names below
 * a folder of its own, so that `documents` holds what jurors get and nothing besides.
 */
export const ORIGINALS_FOLDER = 'originals'

type Named = Omit<DocumentFile, 'bytes'>

export function originalPath(folder: string, { entryCode, file }: Named): string {
  return join(folder, ORIGINALS_FOLDER, entryCode, file)
}

/** The documents that are clean copies with their originals kept. */
export async function cleanCopies(
  folder: string,
  documents: readonly DocumentFile[],
): Promise<readonly Named[]> {
  const codes = new Set(await namesIn(join(folder, ORIGINALS_FOLDER)))
  const copies: Named[] = []
  for (const document of documents) {
    if (codes.has(document.entryCode) && (await isTakenBackable(folder, document))) {
      copies.push({ entryCode: document.entryCode, file: document.file })
    }
  }
  return copies
}

async function isTakenBackable(folder: string, document: Named): Promise<boolean> {
  const original = await isThere(originalPath(folder, document))
  return original && (await isCleanCopy(documentPath(folder, document)))
}

/**
 * Puts a clean copy in a document's place and keeps the document. At no time is either of them missing: the
 * original gets its second name before the first one is given to the copy.
 * @throws AppError for whatever the disk refuses, see asFileError
 */
export async function putCopy(folder: string, document: Named, copy: string): Promise<void> {
  const [path, original] = [documentPath(folder, document), originalPath(folder, document)]
  try {
    await mkdir(dirname(original), { recursive: true })
    await setOlderAside(original)
    await secondName(path, original)
    await syncFolder(dirname(original))
    await syncFolder(join(folder, ORIGINALS_FOLDER))
    await rename(copy, path)
    await syncFolder(dirname(path))
  } catch (error) {
    throw asFileError(error, document.file)
  }
}

/**
 * Puts the original in the place of its clean copy, which is gone then.
 * @throws AppError ORIGINAL_MISSING, ORIGINAL_OLDER, and for whatever the disk refuses
 */
export async function takeOriginalBack(folder: string, document: Named): Promise<void> {
  const [path, original] = [documentPath(folder, document), originalPath(folder, document)]
  const { file } = document
  if (!(await isThere(original))) throw new AppError('ORIGINAL_MISSING', { file })
  if (!(await isCleanCopy(path))) throw new AppError('ORIGINAL_OLDER', { file })
  try {
    await rename(original, path)
    await syncFolder(dirname(path))
    await syncFolder(dirname(original))
  } catch (error) {
    throw asFileError(error, file)
  }
  // A folder that holds something else stays.
  for (const empty of [dirname(original), join(folder, ORIGINALS_FOLDER)]) {
    await rmdir(empty).catch(() => undefined)
  }
}

/** An original of the same name from before the applicant sent another one: nothing is ever written over. */
async function setOlderAside(original: string): Promise<void> {
  if (!(await isThere(original))) return
  for (let number = 1; ; number++) {
    const aside = original.replace(/(\.[^./\\]*)?$/, (ending) => ` (${number})${ending}`)
    if (await isThere(aside)) continue
    await rename(original, aside)
    return
  }
}

/** A second name costs nothing; where the disk knows only one for each file, it is copied. */
async function secondName(path: string, name: string): Promise<void> {
  try {
    await link(path, name)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') throw error
    await copyFile(path, name, constants.COPYFILE_EXCL)
    const handle = await open(name, 'r+')
    await handle.sync().finally(() => handle.close())
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    (there) => there.isFile(),
    () => false,
  )
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}
