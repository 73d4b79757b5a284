import type { JurorId } from '../../../shared/model/ids.ts'
import { readPieces } from '../files/readableFile.ts'
import { HEADER_START_BYTES } from '../keys/headerStart.ts'
import { keyringMember } from './memberName.ts'
import type { OpenBundle } from './openBundle.ts'

/** The first bytes of a juror's keyring, which tell what it is sealed with. Its digest is not checked. */
export async function keyringStart(
  { file, fileName, members }: OpenBundle,
  jurorId: JurorId,
): Promise<Buffer> {
  const member = members.get(keyringMember(jurorId))
  if (member === undefined) throw new Error('a juror has a keyring')
  const range = { offset: member.offset, size: Math.min(member.size, HEADER_START_BYTES) }
  const pieces: Uint8Array[] = []
  for await (const piece of readPieces(file, range, fileName)) pieces.push(piece)
  return Buffer.concat(pieces)
}
