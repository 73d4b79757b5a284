import type { z } from 'zod'
import { isAppError } from '../../../../shared/errors.ts'
import { Publication, publicationType } from '../../../../shared/format/publication.ts'
import type { PublicJwk } from '../../../../shared/format/publicJwk.ts'
import { openInside } from '../../files/openInside.ts'
import { sha256 } from '../../files/sha256.ts'
import { MAX_JWS_BYTES, verifyJws } from '../../keys/jws.ts'
import { thumbprint } from '../../keys/signingKey.ts'

const MAX_FILE_BYTES = 64 * 1024 * 1024

/** A publication whose list of files this office signed. */
export type PublishedFiles = {
  readonly index: Publication
  /** What a listed file says; null when it is not there, not what was listed, or of another shape. */
  readonly read: <T extends z.ZodType>(schema: T, name: string) => Promise<z.infer<T> | null>
}

/** Null when its list is not there, or not signed by the office. */
export async function publishedFiles(
  folder: string,
  office: PublicJwk,
): Promise<PublishedFiles | null> {
  const index = await signedList(folder, office)
  if (index === null) return null
  const listed = new Map(index.files.map((file) => [file.name, file]))
  return {
    index,
    async read(schema, name) {
      const file = listed.get(name)
      const bytes = file === undefined ? null : await bytesOf(folder, name, MAX_FILE_BYTES)
      if (bytes === null || sha256(bytes).toString('hex') !== file?.sha256) return null
      const value = schema.safeParse(jsonOf(bytes))
      return value.success ? value.data : null
    },
  }
}

async function signedList(folder: string, office: PublicJwk): Promise<Publication | null> {
  const bytes = await bytesOf(folder, 'publication.jws', MAX_JWS_BYTES)
  if (bytes === null) return null
  const jws = Buffer.from(bytes).toString('latin1')
  const kid = thumbprint(office)
  const publicKey = (named: string): PublicJwk | undefined => (named === kid ? office : undefined)
  try {
    const { payload } = await verifyJws({ typ: publicationType, jws, publicKey })
    const index = Publication.safeParse(payload)
    return index.success ? index.data : null
  } catch (error) {
    if (isAppError(error, 'SIGNATURE_INVALID')) return null
    throw error
  }
}

/** Null when there is no such file, or a far too large one. */
export async function bytesOf(
  folder: string,
  name: string,
  most: number,
): Promise<Uint8Array | null> {
  try {
    const handle = await openInside(folder, name.split('/'))
    try {
      return (await handle.stat()).size > most ? null : await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (isAppError(error, 'FILE_MISSING')) return null
    throw error
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}
