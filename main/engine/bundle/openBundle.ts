import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { BundleIndex } from '../../../shared/format/bundle.ts'
import { asFileError } from '../files/fileErrors.ts'
import type { ReadableFile } from '../files/readableFile.ts'
import { INDEX_MEMBER, memberKind } from './memberName.ts'
import { readIndex } from './readIndex.ts'
import { readMembers, type Member } from './tarReader.ts'

/** A member that the signed index vouches for. */
export type SealedMember = Member & { readonly sha256: string }

/** A bundle whose index is signed by the office that it names, and whose members are the index's. */
export type OpenBundle = {
  readonly file: ReadableFile
  /** The base name, for messages. */
  readonly fileName: string
  /** Size of the whole file. */
  readonly bytes: number
  readonly index: BundleIndex
  /** Every member but the index, by name, in the bundle's order. */
  readonly members: ReadonlyMap<string, SealedMember>
  readonly close: () => Promise<void>
}

/**
 * Opens a bundle and reads it in the order that is law: sizes, signature, then the list of members
 * against the signed index. No member's digest has been checked yet, and nothing tells whether the
 * office is the one that it claims to be: the keyring does.
 * @throws AppError FILE_MISSING, IS_A_FOLDER, NO_PERMISSION, FILE_UNREADABLE, FILE_TOO_LARGE,
 * NOT_A_BUNDLE, BUNDLE_DAMAGED, BUNDLE_TOO_NEW, SIGNATURE_INVALID
 */
export async function openBundle(path: string): Promise<OpenBundle> {
  const fileName = basename(path)
  const file = await openFile(path)
  try {
    const { bytes, index } = await readIndex(file, fileName)
    const members = match(index, await readMembers(file, fileName))
    return { file, fileName, bytes, index, members, close: () => file.close() }
  } catch (error) {
    await file.close()
    throw asFileError(error, fileName)
  }
}

export async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (error) {
    throw asFileError(error, path)
  }
}

/** The members must be exactly those of the index: same names, same order, same sizes, none more. */
function match(index: BundleIndex, found: readonly Member[]): ReadonlyMap<string, SealedMember> {
  const present = found.slice(1)
  index.members.forEach(({ name, size }, place) => {
    const member = present[place]
    if (member?.name !== name || member.size !== size) damaged(name)
  })
  const extra = present[index.members.length]
  if (extra !== undefined) damaged(extra.name)
  refuseStrangeScores(index)
  return new Map(
    index.members.map(({ name, sha256 }, place) => {
      const member = present[place] ?? damaged(name)
      return [name, { ...member, sha256 }]
    }),
  )
}

/** Scores of each entry where they are to be read, and none where entries are still to be scored. */
function refuseStrangeScores({ purpose, entries, members }: BundleIndex): void {
  const scores = members.filter(({ name }) => memberKind(name) === 'scores')
  if (scores.length !== (purpose === undefined ? 0 : entries)) damaged(INDEX_MEMBER)
}

function damaged(member: string): never {
  throw new AppError('BUNDLE_DAMAGED', { member })
}
