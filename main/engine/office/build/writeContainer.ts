import type { FileHandle } from 'node:fs/promises'
import type { DocumentId, Sha256 } from '../../../../shared/model/ids.ts'
import { documentMember, INDEX_MEMBER, textMember } from '../../bundle/memberName.ts'
import { memberBytes, tarBytes, tarEnd } from '../../bundle/tarWriter.ts'
import { progressMeter, refuseCancelled } from '../../progressMeter.ts'
import type { BuildTools } from './buildBundle.ts'
import { UNKNOWN, type DigestOf, type IndexMember } from './contents.ts'
import { copySealed } from './copySealed.ts'
import { fileWriter, type FileWriter } from './fileWriter.ts'
import { documentsIn, documentsLayout, withDigests } from './layout.ts'
import type { ReadDocument, ReadEntry } from './readTexts.ts'
import { sealDocument } from './sealDocument.ts'

export type SmallMember = { readonly name: string; readonly bytes: Uint8Array }

/** What a bundle is made of, whatever it is for. */
export type Container = {
  /** The members between the index and the documents, as large as they will be. */
  readonly front: readonly IndexMember[]
  /** The same once the digests of the plain documents are known. */
  readonly sealFront: (digestOf: DigestOf) => Promise<readonly SmallMember[]>
  readonly entries: readonly ReadEntry[]
  /** The signed index over these members; as long whatever their digests are. */
  readonly sign: (members: readonly IndexMember[]) => Promise<string>
}

type Tools = Pick<BuildTools, 'ports' | 'context'>

export type WrittenContainer = { readonly bytes: number; readonly digestOf: DigestOf }

/**
 * Writes a bundle in one go. All sizes follow from what is known, so documents are sealed straight to their
 * places; the index, which holds their digests and comes first, is written last.
 */
export async function writeContainer(
  handle: FileHandle,
  out: string,
  { front, sealFront, entries, sign }: Container,
  tools: Tools,
): Promise<WrittenContainer> {
  const layout = [...front, ...documentsLayout(entries)]
  const indexSize = (await sign(layout)).length
  const before = [indexSize, ...front.map(({ size }) => size)]
  const start = before.reduce((sum, size) => sum + memberBytes(size), 0)
  const { plain, members } = await writeDocuments(fileWriter(handle, start, out), entries, tools)
  const digestOf: DigestOf = (id) => plain.get(id) ?? UNKNOWN
  const inFront = fileWriter(handle, memberBytes(indexSize), out)
  for (const { name, bytes } of await sealFront(digestOf))
    members.set(name, await inFront.member(name, bytes.length, [bytes]))
  const jws = Buffer.from(await sign(withDigests(layout, members)))
  await fileWriter(handle, 0, out).member(INDEX_MEMBER, indexSize, [jws])
  return { bytes: tarBytes([indexSize, ...layout.map(({ size }) => size)]), digestOf }
}

/** Digests of the plain documents, and of the members by their names. */
type Written = {
  readonly plain: ReadonlyMap<DocumentId, Sha256>
  readonly members: Map<string, Sha256>
}

/** Documents, then their texts, then the end of the bundle. */
async function writeDocuments(
  writer: FileWriter,
  entries: readonly ReadEntry[],
  { ports, context }: Tools,
): Promise<Written> {
  const documents = documentsIn(entries)
  const total = documents.reduce((sum, { bytes }) => sum + bytes, 0)
  const meter = progressMeter({ step: 'encrypting', total, unit: 'bytes' }, context, ports.clock)
  const plain = new Map<DocumentId, Sha256>()
  const members = new Map<string, Sha256>()
  for (const document of documents) {
    const sealed = await sealDocument(document, writer, meter)
    plain.set(document.id, sealed.plain)
    members.set(documentMember(document.id), sealed.member)
  }
  for (const document of documents) {
    refuseCancelled(context.signal)
    const written = await writeText(document, writer)
    if (written !== null) members.set(textMember(document.id), written)
  }
  await writer.bytes(tarEnd())
  return { plain, members }
}

async function writeText(
  { id, text, earlier }: ReadDocument,
  writer: FileWriter,
): Promise<Sha256 | null> {
  if (text === null) return null
  const sealed = earlier?.sealed ?? null
  if (sealed !== null && sealed.text !== null)
    return copySealed(sealed, sealed.text, writer, () => undefined)
  return writer.member(textMember(id), text.size, text.bytes())
}
