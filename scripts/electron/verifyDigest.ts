import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Throws unless the file's SHA-512 is `sha512` (base64, as in a lock file's `integrity`). */
export async function verifyDigest(file: string, sha512: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const found = hash.digest('base64')
  if (found !== sha512) {
    throw new Error(`${basename(file)} has SHA-512 ${found}, expected ${sha512}: refused.`)
  }
}
