import { AppError } from '../../../shared/errors.ts'
import { readPieces, windowReader, type ReadableFile } from '../files/readableFile.ts'
import { MAX_BUNDLE_BYTES, MAX_INDEX_BYTES, MAX_MEMBER_BYTES, MAX_MEMBERS } from './limits.ts'
import { INDEX_MEMBER, memberKind, type MemberKind } from './memberName.ts'
import { BLOCK_BYTES, paddingBytes, readTarHeader, type HeaderFields } from './tarHeader.ts'

/** Where a member's bytes lie in the bundle. */
export type Member = { readonly name: string; readonly offset: number; readonly size: number }

const END_BYTES = 2 * BLOCK_BYTES

/** Members stand in this order, the index first. */
const ORDER: readonly (MemberKind | null)[] = [
  'index',
  'prize',
  'keyring',
  'scores',
  'document',
  'text',
]

/**
 * Lists the members of a bundle by its headers alone, without reading a member. Accepts only what
 * writeTar can write: any other spelling of a header, any name that is not ours, a name twice in
 * whatever case, another order, padding that is not zero, and anything after the end is refused.
 * `fileName` is the bundle's base name, for messages.
 * @throws AppError NOT_A_BUNDLE, BUNDLE_DAMAGED, FILE_TOO_LARGE, FILE_UNREADABLE
 */
export async function readMembers(file: ReadableFile, fileName: string): Promise<Member[]> {
  const { size: fileBytes } = await file.stat()
  if (fileBytes > MAX_BUNDLE_BYTES) tooLarge(fileName, '20 GB')
  const read = windowReader(file, fileName)
  const list = memberList(fileName)
  const contentEnd = fileBytes - END_BYTES
  for (let at = 0; at < contentEnd;) {
    const header = readTarHeader(await read(at, BLOCK_BYTES)) ?? list.refuse()
    const member = list.add(header, at + BLOCK_BYTES)
    const end = member.offset + member.size
    const padding = paddingBytes(member.size)
    at = end + padding
    if (at > contentEnd || !isZero(await read(end, padding), padding)) list.refuse()
  }
  if (list.members.length === 0) list.refuse()
  if (!isZero(await read(contentEnd, END_BYTES), END_BYTES)) list.refuse()
  return list.members
}

/**
 * Streams a member's bytes in pieces of up to 1 MiB, each a buffer of its own.
 * @throws AppError BUNDLE_DAMAGED when the file has become shorter, FILE_UNREADABLE
 */
export async function* openMember(file: ReadableFile, member: Member): AsyncGenerator<Uint8Array> {
  let given = 0
  for await (const piece of readPieces(file, member, member.name)) {
    given += piece.length
    yield piece
  }
  if (given !== member.size) damaged(member.name)
}

type MemberList = {
  readonly members: Member[]
  readonly add: (header: HeaderFields, offset: number) => Member
  /** Says that what follows the members so far is not ours. */
  readonly refuse: () => never
}

function memberList(fileName: string): MemberList {
  const members: Member[] = []
  const names = new Set<string>()
  let place = 0
  const refuse = (): never => {
    const last = members.at(-1)
    if (last === undefined) throw new AppError('NOT_A_BUNDLE', { file: fileName })
    return damaged(last.name)
  }
  const add = ({ name, size }: HeaderFields, offset: number): Member => {
    const nextPlace = ORDER.indexOf(memberKind(name))
    // Some disks do not tell upper from lower case, and `tar xf` must work on them too.
    const folded = name.toLowerCase()
    const first = members.length === 0
    if (nextPlace < place || names.has(folded) || first !== (name === INDEX_MEMBER)) refuse()
    refuseSize(fileName, name, size)
    if (members.length === MAX_MEMBERS) tooLarge(fileName, `${MAX_MEMBERS} members`)
    place = nextPlace
    names.add(folded)
    const member = { name, offset, size }
    members.push(member)
    return member
  }
  return { members, add, refuse }
}

function refuseSize(fileName: string, name: string, size: number): void {
  if (name === INDEX_MEMBER && size > MAX_INDEX_BYTES) tooLarge(fileName, '16 MB')
  if (size > MAX_MEMBER_BYTES) tooLarge(fileName, '500 MB')
}

/** A file that shrinks while it is read gives fewer bytes than asked for. */
function isZero(bytes: Buffer, length: number): boolean {
  return bytes.length === length && bytes.every((byte) => byte === 0)
}

function tooLarge(file: string, limit: string): never {
  throw new AppError('FILE_TOO_LARGE', { file, limit })
}

function damaged(member: string): never {
  throw new AppError('BUNDLE_DAMAGED', { member })
}
