import type { BundleIndex, BundlePrize, OfficeKeys } from '../../../../shared/format/bundle.ts'
import type { Document, Entry } from '../../../../shared/model/entry.ts'
import type { DocumentId, Instant } from '../../../../shared/model/ids.ts'
import { Sha256 } from '../../../../shared/model/ids.ts'
import type { BuildPlan } from './plan.ts'
import type { ReadDocument, ReadEntry } from './readTexts.ts'

/** Stands for a digest that is not known yet: as long as any other. */
export const UNKNOWN = Sha256.parse('0'.repeat(64))

export type DigestOf = (id: DocumentId) => Sha256

/** What every juror may read, with the digests of the plain documents. */
export function contentsOf(
  plan: BuildPlan,
  entries: readonly ReadEntry[],
  digestOf: DigestOf,
): BundlePrize {
  return {
    format: 1,
    prize: plan.folder.prize,
    ...(plan.previous === null ? {} : { previous: plan.previous }),
    entries: entries.map((entry) => publicEntry(entry, digestOf)),
  }
}

/** In a blind category nothing but the documents themselves can tell whose entry it is. */
function publicEntry({ planned, documents }: ReadEntry, digestOf: DigestOf): Entry {
  const { code, categoryId, title, summary, calibration, ...row } = planned.row
  const [applicant, city, country] = planned.blind
    ? ['', '', '']
    : [row.applicant, row.city, row.country]
  const described = documents.map((document) => describe(document, digestOf))
  return {
    code,
    categoryId,
    title,
    applicant,
    city,
    country,
    summary,
    documents: described,
    ...(calibration ? { calibration } : {}),
  }
}

function describe(document: ReadDocument, digestOf: DigestOf): Document {
  const { id, title, pages, bytes, readability } = document
  return { id, title, pages, bytes, sha256: digestOf(id), readability }
}

export type IndexMember = BundleIndex['members'][number]

export function indexOf(
  { bundleId, folder }: BuildPlan,
  office: OfficeKeys,
  created: Instant,
  members: readonly IndexMember[],
): BundleIndex {
  const { prize, entries, documents } = folder
  return {
    format: 1,
    bundleId,
    prizeId: prize.id,
    title: prize.title,
    edition: prize.edition,
    round: prize.round.number,
    roundTitle: prize.round.title,
    created,
    office,
    entries: entries.length,
    documents: documents.length,
    members,
  }
}
