import { AppError } from '../../../shared/errors.ts'
import {
  Publication,
  publicationType,
  type PublishedFile,
} from '../../../shared/format/publication.ts'
import type { Problems } from '../../../shared/publication/publicationProblem.ts'
import { textOrder } from '../../../shared/scoring/textOrder.ts'
import { sha256 } from '../files/sha256.ts'
import { MAX_JWS_BYTES, verifySelfSignedJws } from '../keys/jws.ts'
import { thumbprint } from '../keys/signingKey.ts'
import { type FolderEntry, type PublicationFolder, PUBLICATION, SUMS } from './publicationFolder.ts'

const MAX_FILE_BYTES = 64 * 1024 * 1024
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024

/** What `publication.jws` says, once its signature was found good; null with the problem told. */
export async function readIndex(
  { entries, read }: PublicationFolder,
  problems: Problems,
): Promise<Publication | null> {
  const entry = entries.find(({ name }) => name === PUBLICATION)
  if (entry === undefined) problems.add('missing', PUBLICATION)
  else if (entry.kind !== 'file') problems.add('not-a-file', PUBLICATION)
  else if (entry.bytes > MAX_JWS_BYTES) problems.add('too-large', PUBLICATION)
  else return verifyIndex(Buffer.from(await read(PUBLICATION)).toString('latin1'), problems)
  return null
}

async function verifyIndex(jws: string, problems: Problems): Promise<Publication | null> {
  try {
    const { payload, kid } = await verifySelfSignedJws({ typ: publicationType, jws })
    const index = Publication.safeParse(payload)
    if (index.success && thumbprint(index.data.office.signing) === kid) return index.data
    problems.add('shape', PUBLICATION)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    problems.add('signature', PUBLICATION)
  }
  return null
}

/** The bytes of each file that is what the signed list says, but for those that only people read. */
export type SoundFiles = ReadonlyMap<string, Uint8Array>

/** Holds every file against the signed list, by size, then by digest; tells what is missing and what does not belong. */
export async function soundFiles(
  folder: PublicationFolder,
  { files }: Publication,
  problems: Problems,
  advance: (bytes: number, name: string) => void,
): Promise<SoundFiles> {
  const sound = new Map<string, Uint8Array>()
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  refuseStrangers(folder, files, problems)
  if (total > MAX_TOTAL_BYTES) {
    problems.add('too-large', PUBLICATION, { found: String(total) })
    return sound
  }
  const there = new Map(folder.entries.map((entry) => [entry.name, entry]))
  for (const file of files) {
    const bytes = await soundBytes(folder, there.get(file.name), file, problems)
    if (bytes !== null) sound.set(file.name, file.name.endsWith('.pdf') ? NOTHING : bytes)
    advance(file.bytes, file.name)
  }
  await checkSums(folder, files, problems)
  return sound
}

const NOTHING = new Uint8Array()

function refuseStrangers(
  { entries }: PublicationFolder,
  files: readonly PublishedFile[],
  problems: Problems,
): void {
  const names = files.map(({ name }) => name)
  const ordered = names.toSorted(textOrder)
  const isOrdered = new Set(names).size === names.length && names.every((n, i) => n === ordered[i])
  if (!isOrdered) problems.add('shape', PUBLICATION, { where: 'files' })
  const known = new Set([...names, PUBLICATION, SUMS])
  for (const { name } of entries) if (!known.has(name)) problems.add('extra', name)
}

async function soundBytes(
  { read }: PublicationFolder,
  entry: FolderEntry | undefined,
  { name, bytes, sha256: digest }: PublishedFile,
  problems: Problems,
): Promise<Uint8Array | null> {
  if (entry === undefined) problems.add('missing', name)
  else if (entry.kind !== 'file') problems.add('not-a-file', name)
  else if (bytes > MAX_FILE_BYTES) problems.add('too-large', name, { found: String(bytes) })
  else if (entry.bytes !== bytes)
    problems.add('changed', name, { found: `${entry.bytes}`, follows: `${bytes}` })
  else {
    const found = await read(name)
    const is = sha256(found).toString('hex')
    if (is === digest) return found
    problems.add('changed', name, { found: is, follows: digest })
  }
  return null
}

/** SHA256SUMS is for people without this program, so it must say the same. */
async function checkSums(
  { entries, read }: PublicationFolder,
  files: readonly PublishedFile[],
  problems: Problems,
): Promise<void> {
  const text = sumsText(files)
  const entry = entries.find(({ name }) => name === SUMS)
  if (entry === undefined) problems.add('missing', SUMS)
  else if (entry.kind !== 'file') problems.add('not-a-file', SUMS)
  else if (entry.bytes !== text.length || !Buffer.from(text).equals(await read(SUMS)))
    problems.add('sums', SUMS)
}

/** What `sha256sum` prints of the files. */
export function sumsText(files: readonly PublishedFile[]): string {
  return files.map(({ name, sha256: digest }) => `${digest}  ${name}\n`).join('')
}
