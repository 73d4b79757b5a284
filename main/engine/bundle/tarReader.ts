import type { FileHandle } from 'node:fs/promises'
import { AppError } from '../../../shared/errors.ts'
import { MAX_BUNDLE_BYTES, MAX_INDEX_BYTES, MAX_MEMBER_BYTES, MAX_MEMBERS } from './limits.ts'
import { INDEX_MEMBER, memberKind, type MemberKind } from './memberName.ts'
import { BLOCK_BYTES, paddingBytes, readTarHeader, type HeaderFields } from './tarHeader.ts'

/** Where a member's bytes lie in the bundle. */
export type Member = { readonly name: string; readonly offset: number; readonly size: number }

/** The part of a file handle that reading needs. */
export type ReadableFile = Pick<FileHandle, 'read' | 'stat'>

const END_BYTES = 2 * BLOCK_BYTES
const PIECE_BYTES = 1024 * 1024

/** Members stand in this order, the index first. */
const ORDER: readonly MemberKind[] = ['index', 'prize', 'keyring', 'document', 'text']

/**
 * Lists the members of a bundle by its headers alone, without reading a member. Accepts exactly what
 * writeTar writes: any other spelling of a header, any name that is not ours, a name twice in whatever
 * case, another order, padding that is not zero, and anything after the end is refused.
 * `fileName` is the bundle's base name, for messages.
 * @throws AppError NOT_A_BUNDLE, BUNDLE_DAMAGED, FILE_TOO_LARGE
 */
export async function readMembers(file: ReadableFile, fileName: string): Promise<Member[]> {
  const { size: fileBytes } = await file.stat()
  if (fileBytes > MAX_BUNDLE_BYTES) tooLarge(fileName, '20 GB')
  const read = windowReader(file, fileBytes)
  const list = memberList(fileName)
  for (let at = 0; at < fileBytes - END_BYTES;) {
    const header = readTarHeader(await read(at, BLOCK_BYTES)) ?? list.refuse()
    const member = list.add(header, at + BLOCK_BYTES)
    const end = member.offset + member.size
    const padding = paddingBytes(member.size)
    at = end + padding
    if (at > fileBytes - END_BYTES || !isZero(await read(end, padding), padding)) list.refuse()
  }
  if (fileBytes < END_BYTES || !isZero(await read(fileBytes - END_BYTES, END_BYTES), END_BYTES))
    list.refuse()
  return list.members.length > 0 ? list.members : list.refuse()
}

/** Streams a member's bytes in pieces of up to 1 MiB, each a buffer of its own. */
export async function* openMember(file: ReadableFile, member: Member): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < member.size;) {
    const wanted = Math.min(PIECE_BYTES, member.size - done)
    const piece = Buffer.allocUnsafeSlow(wanted)
    const { bytesRead } = await file.read(piece, 0, wanted, member.offset + done)
    if (bytesRead === 0) damaged(member.name)
    done += bytesRead
    yield piece.subarray(0, bytesRead)
  }
}

type MemberList = {
  readonly members: Member[]
  readonly add: (header: HeaderFields, offset: number) => Member
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
    const kind = memberKind(name)
    const next = kind === null ? -1 : ORDER.indexOf(kind)
    const alone = !names.has(name.toLowerCase())
    if (next < place || !alone || (name !== INDEX_MEMBER && members.length === 0)) refuse()
    refuseSize(fileName, name, size)
    if (members.length === MAX_MEMBERS) tooLarge(fileName, `${MAX_MEMBERS} members`)
    place = next
    names.add(name.toLowerCase())
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

/** Reads small ranges in rising order; one read of the file serves many of them. */
function windowReader(
  file: ReadableFile,
  fileBytes: number,
): (position: number, length: number) => Promise<Buffer> {
  const window = Buffer.alloc(8 * 1024)
  let start = 0
  let filled = 0
  return async (position, length) => {
    const outside = position < start || position + length > start + filled
    if (outside) {
      start = position
      filled = await readFully(
        file,
        window,
        position,
        Math.min(window.length, fileBytes - position),
      )
    }
    return window.subarray(position - start, Math.min(position + length - start, filled))
  }
}

async function readFully(
  file: ReadableFile,
  buffer: Buffer,
  position: number,
  length: number,
): Promise<number> {
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, position + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return done
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
