import type { FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { indexType, type BundlePrize } from '../../../../shared/format/bundle.ts'
import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import {
  instant,
  type DocumentId,
  type Instant,
  type Sha256,
} from '../../../../shared/model/ids.ts'
import { INDEX_MEMBER, PRIZE_MEMBER, textMember, documentMember } from '../../bundle/memberName.ts'
import { memberBytes, tarBytes, tarEnd } from '../../bundle/tarWriter.ts'
import { encryptSmall } from '../../keys/ageFile.ts'
import { signJws } from '../../keys/jws.ts'
import { progressMeter, refuseCancelled } from '../../progressMeter.ts'
import type { Build } from '../store/builds.ts'
import type { BuildTools } from './buildBundle.ts'
import { contentsOf, indexOf, UNKNOWN, type IndexMember } from './contents.ts'
import { copySealed } from './copySealed.ts'
import { fileWriter, type FileWriter } from './fileWriter.ts'
import { builtFrom } from './keepBuilt.ts'
import { documentsIn, layoutOf, withDigests, type Parts } from './layout.ts'
import { isCopied, type BuildPlan } from './plan.ts'
import type { ReadDocument } from './readTexts.ts'
import { sealDocument } from './sealDocument.ts'

type Tools = Pick<BuildTools, 'office' | 'ports' | 'context'> & {
  readonly earlierBuild: Build | undefined
}

/**
 * Writes the bundle in one go. All sizes follow from what is known, so documents are sealed straight to their
 * places; the index, which holds their digests and comes first, is written last.
 */
export async function writeBundle(
  handle: FileHandle,
  out: string,
  parts: Parts,
  tools: Tools,
): Promise<Build> {
  const created = laterThan(tools.earlierBuild, tools.ports.clock())
  const { signing, public: office } = tools.office.secrets
  const sign = (members: readonly IndexMember[]): Promise<string> => {
    const payload = indexOf(parts.plan, office, created, members)
    return signJws({ typ: indexType, key: signing, payload })
  }
  const layout = layoutOf(parts)
  const indexSize = (await sign(layout)).length
  const front = [indexSize, ...layout.slice(0, 1 + parts.keyrings.length).map(({ size }) => size)]
  const behind = fileWriter(
    handle,
    front.reduce((sum, size) => sum + memberBytes(size), 0),
    out,
  )
  const { plain, members } = await writeDocuments(behind, parts, tools)
  const contents = contentsOf(parts.plan, parts.entries, (id) => plain.get(id) ?? UNKNOWN)
  const prize = await sealPrize(contents, parts.plan, office.recipient)
  const small = [{ name: PRIZE_MEMBER, bytes: prize }, ...parts.keyrings]
  const inFront = fileWriter(handle, memberBytes(indexSize), out)
  for (const { name, bytes } of small)
    members.set(name, await inFront.member(name, bytes.length, [bytes]))
  const jws = Buffer.from(await sign(withDigests(layout, members)))
  await fileWriter(handle, 0, out).member(INDEX_MEMBER, indexSize, [jws])
  const bytes = tarBytes([indexSize, ...layout.map(({ size }) => size)])
  const reused = documentsIn(parts.entries).filter(isCopied).length
  const made = { created, bytes, file: basename(out), path: out, reused }
  return builtFrom(parts.plan, contents, made)
}

/** Later than the bundle before, whatever the clock says: a desk takes no older bundle. */
function laterThan(earlier: Build | undefined, now: number): Instant {
  return instant(Math.max(now, earlier === undefined ? 0 : Date.parse(earlier.created) + 1))
}

/** Digests of the plain documents, and of the members by their names. */
type Written = {
  readonly plain: ReadonlyMap<DocumentId, Sha256>
  readonly members: Map<string, Sha256>
}

/** Documents, then their texts, then the end of the bundle. */
async function writeDocuments(
  writer: FileWriter,
  { entries }: Parts,
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

function sealPrize(
  contents: BundlePrize,
  { prizeKey }: BuildPlan,
  officeRecipient: string,
): Promise<Uint8Array> {
  const recipients = [prizeKey.recipient, officeRecipient]
  return encryptSmall(Buffer.from(canonicalJson(contents)), { recipients })
}
