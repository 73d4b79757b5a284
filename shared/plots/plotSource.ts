import type { EntryCode, JurorId } from '../model/ids.ts'
import type { Category } from '../model/prize.ts'
import type { Rule } from '../model/rule.ts'
import { countSheets, type CountedSheet, type SignedSheet } from '../scoring/countSheets.ts'
import type { CategoryResults, EntryResult, UnrankedResult } from '../scoring/results.ts'

export type PlotEntry = {
  readonly code: EntryCode
  readonly title: string
  readonly city: string
}

/** One category with all that its plots are drawn from. */
export type PlotSource = {
  readonly category: Category
  readonly rule: Rule
  readonly entries: ReadonlyMap<EntryCode, PlotEntry>
  readonly jurors: ReadonlyMap<JurorId, string>
  readonly ranking: CategoryResults
  readonly counted: readonly CountedSheet[]
}

type Names = {
  readonly entries: readonly PlotEntry[]
  readonly jurors: readonly { readonly id: JurorId; readonly name: string }[]
}

export function plotSource(
  category: Category,
  rule: Rule,
  ranking: CategoryResults,
  sheets: readonly SignedSheet[],
  names: Names,
): PlotSource {
  const codes = [...ranking.entries, ...ranking.unranked].map(({ code }) => code)
  return {
    category,
    rule,
    ranking,
    entries: new Map(names.entries.map((entry) => [entry.code, entry])),
    jurors: new Map(names.jurors.map(({ id, name }) => [id, name])),
    counted: countSheets(category.rubric, rule, codes, sheets).counted,
  }
}

export type PlotRow = {
  /** Null for an entry without a rank. */
  readonly rank: number | null
  readonly result: EntryResult | UnrankedResult
  readonly entry: PlotEntry
}

/** The entries in rank order, then those without a rank. */
export function plotRows({ ranking, entries }: PlotSource): readonly PlotRow[] {
  return [...ranking.entries, ...ranking.unranked].map((result) => ({
    rank: 'rank' in result ? result.rank : null,
    result,
    entry: entries.get(result.code) ?? { code: result.code, title: '', city: '' },
  }))
}

/** What an entry is called beside its code. */
export function calledOf({ city, title }: PlotEntry): string {
  return [city, title].filter((part) => part !== '').join(' · ')
}
