import { z } from 'zod'
import { CategoryId, EntryCode } from '../model/ids.ts'
import type { Category } from '../model/prize.ts'
import type { Rule } from '../model/rule.ts'
import { countSheets, type SignedSheet } from '../scoring/countSheets.ts'
import { FractionText, toFractionText } from '../scoring/fraction.ts'
import { rank } from '../scoring/rank.ts'
import { shortDecimal } from '../scoring/shortDecimal.ts'
import { textOrder } from '../scoring/textOrder.ts'

/** `score` is the official score as a decimal, `exact` what ranks. */
export const Place = z.strictObject({
  rank: z.int().min(1),
  score: z.string(),
  exact: FractionText,
})
export type Place = z.infer<typeof Place>

/** An entry's place before and after; null where it has no rank. */
export const PlaceChange = z.strictObject({
  code: EntryCode,
  before: Place.nullable(),
  after: Place.nullable(),
})
export type PlaceChange = z.infer<typeof PlaceChange>

/** The official ranking of a category twice. The entries stand by their ranks afterwards, those without one last. */
export const RankingEffect = z.strictObject({
  id: CategoryId,
  entries: z.array(PlaceChange).readonly(),
})
export type RankingEffect = z.infer<typeof RankingEffect>

/** What other sheets make of a category's ranking: `before` against `after`, by the same rule. */
export function rankingEffect(
  category: Category,
  rule: Rule,
  entries: readonly EntryCode[],
  before: readonly SignedSheet[],
  after: readonly SignedSheet[],
): RankingEffect {
  const [was, is] = [before, after].map((sheets) => placesOf(category, rule, entries, sheets))
  const changes = entries.map((code) => {
    return { code, before: was?.get(code) ?? null, after: is?.get(code) ?? null }
  })
  return { id: category.id, entries: changes.toSorted(byRankAfter) }
}

/** Whether the entry stands elsewhere, or scores otherwise. */
export function hasMoved({ before, after }: PlaceChange): boolean {
  return before?.rank !== after?.rank || before?.exact !== after?.exact
}

function placesOf(
  { rubric }: Category,
  rule: Rule,
  entries: readonly EntryCode[],
  sheets: readonly SignedSheet[],
): ReadonlyMap<EntryCode, Place> {
  const { counted } = countSheets(rubric, rule, entries, sheets)
  const { ranked } = rank(rubric, rule, entries, counted)
  return new Map(
    ranked.map(({ code, rank: place, score }) => [
      code,
      { rank: place, score: shortDecimal(score), exact: toFractionText(score) },
    ]),
  )
}

function byRankAfter(a: PlaceChange, b: PlaceChange): number {
  return (a.after?.rank ?? Infinity) - (b.after?.rank ?? Infinity) || textOrder(a.code, b.code)
}
