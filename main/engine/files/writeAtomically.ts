import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { asFileError } from './fileErrors.ts'
import { syncFolder } from './syncFolder.ts'

export type AtomicOptions = {
  /** Permissions of the new file before the umask; 0o600 for what holds a secret in clear. */
  readonly mode?: number
  /** Looks at the finished file under its temporary path, and throws if it must not be kept. */
  readonly check?: (temporaryPath: string) => Promise<void>
}

/**
 * Writes a file whole and durable, or not at all: until the last byte is on the disk the old file of that
 * name stays as it was. Errors of `source` pass through unchanged.
 * @throws AppError for whatever the disk refuses, see asFileError
 */
export async function writeAtomically(
  path: string,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: AtomicOptions = {},
): Promise<void> {
  await replaceFile(path, (handle) => writePieces(handle, source, path), options)
}

/**
 * The same for a writer that needs to seek: `fill` gets the open temporary file, and what it returns is
 * returned once the file is in its place.
 */
export async function replaceFile<T>(
  path: string,
  fill: (handle: FileHandle) => Promise<T>,
  { mode = 0o666, check }: AtomicOptions = {},
): Promise<T> {
  await refuseFolder(path)
  const temporary = join(dirname(path), `.jurybox-${randomUUID()}.tmp`)
  try {
    const filled = await fillFile(temporary, path, fill, mode)
    await check?.(temporary)
    await naming(path, rename(temporary, path))
    await naming(path, syncFolder(dirname(path)))
    return filled
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Writes every piece at the handle's position; `fileName` is for the error message. */
export async function writePieces(
  handle: FileHandle,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  fileName: string,
): Promise<void> {
  for await (const piece of source) {
    for (let at = 0; at < piece.length;) {
      const { bytesWritten } = await naming(fileName, handle.write(piece, at))
      at += bytesWritten
    }
  }
}

async function fillFile<T>(
  temporary: string,
  path: string,
  fill: (handle: FileHandle) => Promise<T>,
  mode: number,
): Promise<T> {
  const handle = await naming(path, open(temporary, 'wx', mode))
  try {
    const filled = await fill(handle)
    await naming(path, handle.sync())
    return filled
  } finally {
    await naming(path, handle.close())
  }
}

async function refuseFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory() !== true) return
  throw new AppError('IS_A_FOLDER', { file: basename(path) })
}

async function naming<T>(fileName: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw asFileError(error, fileName)
  }
}
