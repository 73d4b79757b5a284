import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { asFileError } from '../../files/fileErrors.ts'
import type { Store } from '../../store/openStore.ts'
import { transact } from '../../store/db.ts'
import { writeAudit } from '../store/audit.ts'
import type { DocumentFile } from '../prizeFolder/documentFiles.ts'

/** SHA-256 of a file, in hex. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch (error) {
    throw asFileError(error, path)
  }
  return hash.digest('hex')
}

/** Enters in the log which file took the place of which. */
export function logCleaned(
  store: Store,
  now: number,
  { entryCode, file }: DocumentFile,
  digests: { readonly original: string; readonly copy: string },
): void {
  transact(store, (tx) => {
    writeAudit(tx, now, 'document-cleaned', { entry: entryCode, file, ...digests })
  })
}

export function logTakenBack(
  store: Store,
  now: number,
  { entryCode, file }: DocumentFile,
  sha256: string,
): void {
  transact(store, (tx) => {
    writeAudit(tx, now, 'original-taken-back', { entry: entryCode, file, sha256 })
  })
}
