import { applyAmendments, type Amended } from '../amendments/applyAmendments.ts'
import type {
  PublishedAmendment,
  PublishedEntry,
  PublishedSheet,
  PublishedSheets,
  StrayReason,
} from '../format/publication.ts'
import type { Amendment } from '../model/amendment.ts'
import type { EntryCode, JurorId } from '../model/ids.ts'
import type { KeptDecision } from '../model/juryDecision.ts'
import type { Category, Prize } from '../model/prize.ts'
import type { Sheet } from '../model/sheet.ts'
import type { SignedSheet } from '../scoring/countSheets.ts'
import { textOrder } from '../scoring/textOrder.ts'

/** What a publication says, and what all its figures follow from. */
export type PublicationSource = {
  readonly prize: Prize
  readonly entries: readonly PublishedEntry[]
  readonly sheets: readonly PublishedSheets[]
  readonly amendments: readonly PublishedAmendment[]
  readonly decisions: readonly KeptDecision[]
}

/** The codes that compete in a category, in their order. */
export function competingCodes(
  { entries }: PublicationSource,
  { id }: Pick<Category, 'id'>,
): readonly EntryCode[] {
  return entries
    .filter(({ categoryId, standing }) => categoryId === id && standing.kind === 'competes')
    .map(({ code }) => code)
    .toSorted(textOrder)
}

export type StraySheet = {
  readonly juror: JurorId
  readonly entryCode: EntryCode
  readonly reason: StrayReason
}

/** The published sheets that may count, before and after the amendments. */
export type SortedSource = {
  readonly before: readonly SignedSheet[]
  readonly after: readonly SignedSheet[]
  /** The entries whose sheets an amendment changed. */
  readonly changed: ReadonlySet<EntryCode>
  readonly strays: readonly StraySheet[]
  readonly standing: Amended['standing']
}

/** Applies the amendments, and leaves out the sheets that are said to be strays. */
export function sortSource(source: PublicationSource): SortedSource {
  const strayOf = new Map(
    source.sheets.flatMap(({ juror, sheets }) =>
      sheets.map(({ entryCode, stray }) => [`${juror} ${entryCode}`, stray] as const),
    ),
  )
  const { sheets, standing } = amendedSheets(source)
  const belonging = sheets.filter(
    ({ jurorId, original }) => strayOf.get(`${jurorId} ${original.entryCode}`) === null,
  )
  return {
    before: belonging.map(({ jurorId, original: sheet }) => ({ jurorId, sheet })),
    after: belonging.map(({ jurorId, stands: sheet }) => ({ jurorId, sheet })),
    changed: new Set(
      belonging.filter(({ applied }) => applied.length > 0).map(({ stands }) => stands.entryCode),
    ),
    strays: straysOf(source.sheets),
    standing,
  }
}

function amendedSheets({ prize, entries, sheets, amendments }: PublicationSource): Amended {
  const rubrics = new Map(prize.categories.map(({ id, rubric }) => [id, rubric]))
  const categories = new Map(entries.map(({ code, categoryId }) => [code, categoryId]))
  const files = sheets.map(({ sha256: digest, juror: jurorId, sheets: own }) => ({
    digest,
    jurorId,
    sheets: own.map(sheetOf),
  }))
  const filed = amendments.map((published) => ({
    digest: published.digest,
    amendment: amendmentOf(published, prize),
  }))
  return applyAmendments(files, filed, (code) => {
    const category = categories.get(code)
    return category === undefined ? undefined : rubrics.get(category)
  })
}

/** What was signed but for the evidence. */
function sheetOf(published: PublishedSheet): Sheet {
  const { entryCode, state, reason, marks, comments, overallComment } = published
  return { entryCode, state, reason, marks, comments, overallComment, evidence: [] }
}

/** What was signed, as far as the publication tells it. */
export function amendmentOf(published: PublishedAmendment, prize: Prize): Amendment {
  const { id: prizeId, edition, round } = prize
  const { juror: jurorId, entryCode, amends, previous, changes, reason, created } = published
  const of = { prizeId, edition, round: round.number, jurorId, entryCode, amends, previous }
  return { format: 1, ...of, changes, reason, created, witnesses: published.witnesses }
}

function straysOf(sheets: readonly PublishedSheets[]): readonly StraySheet[] {
  return sheets
    .flatMap(({ juror, sheets: own }) =>
      own.flatMap(({ entryCode, stray }) =>
        stray === null ? [] : [{ juror, entryCode, reason: stray }],
      ),
    )
    .toSorted((a, b) => textOrder(a.juror, b.juror) || textOrder(a.entryCode, b.entryCode))
}
