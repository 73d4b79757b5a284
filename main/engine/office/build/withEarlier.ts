import type { Document } from '../../../../shared/model/entry.ts'
import type { Sha256 } from '../../../../shared/model/ids.ts'
import { documentMember, textMember } from '../../bundle/memberName.ts'
import type { OpenBundle } from '../../bundle/openBundle.ts'
import { makeAgeIdentity } from '../../keys/ageIdentity.ts'
import type { CallContext, Ports } from '../../ports.ts'
import { progressMeter, type ProgressMeter } from '../../progressMeter.ts'
import type { Build } from '../store/builds.ts'
import { digestOfDocument } from './digestOfDocument.ts'
import { entriesTakenAway, type KeyHolder } from './entriesTakenAway.ts'
import type { BuildPlan, EarlierDocument, PlannedDocument, PlannedEntry } from './plan.ts'
import { sealedSize } from './sealDocument.ts'

/** The entry and the office. */
const RECIPIENTS = 2

export type Earlier = {
  readonly build: Build
  /** Who was given keys of its entries with scores to read. */
  readonly given: readonly KeyHolder[]
  /** The bundle itself; null when it is not to be found, or is not whole. */
  readonly bundle: OpenBundle | null
}

/**
 * The plan with everything that the bundle before has already: a document with the same bytes keeps its id,
 * and its sealed members are copied as long as the entry keeps its key. An entry that somebody may no
 * longer read gets a new one.
 * @throws AppError CANCELLED, FILE_MISSING, NO_PERMISSION
 */
export async function withEarlier(
  plan: BuildPlan,
  earlier: Earlier,
  ports: Ports,
  context: CallContext,
): Promise<BuildPlan> {
  const takenAway = entriesTakenAway(plan, [...earlier.build.jurors, ...earlier.given])
  const known = new Map(earlier.build.contents.entries.map((entry) => [entry.code, entry]))
  const total = plan.folder.documents.reduce((sum, { bytes }) => sum + bytes, 0)
  const meter = progressMeter({ step: 'comparing', total, unit: 'bytes' }, context, ports.clock)
  const entries: PlannedEntry[] = []
  for (const planned of plan.entries) {
    const rekeyed = takenAway.has(planned.row.code)
    const there = [...(known.get(planned.row.code)?.documents ?? [])]
    const bundle = rekeyed ? null : earlier.bundle
    const documents: PlannedDocument[] = []
    for (const document of planned.documents)
      documents.push(await earlierOf(document, there, bundle, meter))
    const key = rekeyed ? await makeAgeIdentity() : planned.key
    entries.push({ ...planned, key, documents })
  }
  return { ...plan, entries }
}

/** Takes the description out of `there`, so that of two equal files each keeps an id of its own. */
async function earlierOf(
  document: PlannedDocument,
  there: Document[],
  bundle: OpenBundle | null,
  meter: ProgressMeter,
): Promise<PlannedDocument> {
  const isOfSize = there.some(({ bytes }) => bytes === document.bytes)
  if (!isOfSize) {
    meter.advance(document.bytes, document.title)
    return document
  }
  const sha256 = await digestOfDocument(document, meter)
  const found = alike(there, sha256, document.title)
  if (found === undefined) return document
  there.splice(there.indexOf(found), 1)
  return { ...document, id: found.id, earlier: describeEarlier(found, bundle) }
}

/** Of several files with the same bytes the one with the same title. */
function alike(there: readonly Document[], sha256: Sha256, title: string): Document | undefined {
  const same = there.filter((one) => one.sha256 === sha256)
  return same.find((one) => one.title === title) ?? same[0]
}

export function describeEarlier(description: Document, bundle: OpenBundle | null): EarlierDocument {
  const document = bundle?.members.get(documentMember(description.id))
  const isOfSize = document?.size === sealedSize(description.bytes, RECIPIENTS)
  if (bundle === null || document === undefined || !isOfSize) return { description, sealed: null }
  const text = bundle.members.get(textMember(description.id)) ?? null
  return { description, sealed: { bundle, document, text } }
}

/** The same plan, when nothing may be copied after all: only the ids stay. */
export function withoutCopies(plan: BuildPlan): BuildPlan {
  const entries = plan.entries.map((planned) => ({
    ...planned,
    documents: planned.documents.map((document) => ({
      ...document,
      earlier: document.earlier === null ? null : { ...document.earlier, sealed: null },
    })),
  }))
  return { ...plan, entries }
}
