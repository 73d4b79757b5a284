import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { Sha256 } from '../../../../shared/model/ids.ts'
import { documentMember, PRIZE_MEMBER, textMember } from '../../bundle/memberName.ts'
import { contentsOf, UNKNOWN, type IndexMember } from './contents.ts'
import type { BuildPlan } from './plan.ts'
import type { ReadDocument, ReadEntry } from './readTexts.ts'
import { sealedSize } from './sealDocument.ts'
import type { SealedKeyring } from './sealKeyrings.ts'

/** What a bundle is made of once keyrings are sealed and documents have been read. */
export type Parts = {
  readonly plan: BuildPlan
  readonly keyrings: readonly SealedKeyring[]
  readonly entries: readonly ReadEntry[]
}

/** The prize is sealed for every keyring's common identity, and for the office. */
const PRIZE_RECIPIENTS = 2

/** The members between the index and the documents with their sizes; no digest is known yet. */
export function frontLayout({ plan, keyrings, entries }: Parts): readonly IndexMember[] {
  const prize = Buffer.byteLength(canonicalJson(contentsOf(plan, entries, () => UNKNOWN)))
  return [
    unwritten(PRIZE_MEMBER, sealedSize(prize, PRIZE_RECIPIENTS)),
    ...keyrings.map(({ name, bytes }) => unwritten(name, bytes.length)),
  ]
}

/** Documents and then their texts, in the bundle's order. */
export function documentsLayout(entries: readonly ReadEntry[]): readonly IndexMember[] {
  const documents = documentsIn(entries)
  return [
    ...documents.map(({ id, bytes, recipients }) =>
      unwritten(documentMember(id), sealedSize(bytes, recipients.length)),
    ),
    ...documents.flatMap(({ id, text }) =>
      text === null ? [] : [unwritten(textMember(id), text.size)],
    ),
  ]
}

export function documentsIn(entries: readonly ReadEntry[]): readonly ReadDocument[] {
  return entries.flatMap(({ documents }) => documents)
}

/** The layout with the digests by name; a member without one is a bug. */
export function withDigests(
  layout: readonly IndexMember[],
  digests: ReadonlyMap<string, Sha256>,
): readonly IndexMember[] {
  return layout.map(({ name, size }) => {
    const sha256 = digests.get(name)
    if (sha256 === undefined) throw new Error(`${name} was not written`)
    return { name, size, sha256 }
  })
}

export function unwritten(name: string, size: number): IndexMember {
  return { name, size, sha256: UNKNOWN }
}
