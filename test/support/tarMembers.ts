import { extract } from 'tar-stream'
import { openMember, readMembers } from '../../main/engine/bundle/tarReader.ts'
import { writeTar } from '../../main/engine/bundle/tarWriter.ts'
import { collect, streamOf } from './byteStreams.ts'
import { memoryFile } from './memoryFile.ts'

/** A member as any tar program sees it. */
export type PlainMember = { readonly name: string; readonly bytes: Buffer }

export function tarOf(members: readonly PlainMember[]): Promise<Buffer> {
  return collect(
    writeTar(
      members.map(({ name, bytes }) => ({ name, size: bytes.length, bytes: streamOf(bytes) })),
    ),
  )
}

export async function membersByUs(tar: Buffer): Promise<PlainMember[]> {
  const file = memoryFile(tar)
  const found: PlainMember[] = []
  for (const member of await readMembers(file, 'test.jurybox')) {
    found.push({ name: member.name, bytes: await collect(openMember(file, member)) })
  }
  return found
}

export async function membersByTarStream(tar: Buffer): Promise<PlainMember[]> {
  const found: PlainMember[] = []
  const reader = extract()
  reader.end(tar)
  for await (const entry of reader) {
    const pieces: Uint8Array[] = []
    // The stream's types do not say what it is a stream of.
    for await (const piece of entry) pieces.push(piece as Uint8Array)
    found.push({ name: entry.header.name, bytes: Buffer.concat(pieces) })
  }
  return found
}
