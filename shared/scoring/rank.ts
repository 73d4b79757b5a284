import { z } from 'zod'
import type { EntryCode } from '../model/ids.ts'
import type { Rubric } from '../model/rubric.ts'
import type { Rule } from '../model/rule.ts'
import { breakTie } from './breakTie.ts'
import type { TieEvidence } from './breakTie.ts'
import type { CountedSheet } from './countSheets.ts'
import { compare, fromFractionText, toFractionText } from './fraction.ts'
import type { Fraction, FractionText } from './fraction.ts'
import { officialScore, valuesByEntry } from './officialScore.ts'
import { textOrder } from './textOrder.ts'
import type { Tie } from './tie.ts'

/** Why an entry has no rank: `too-few-to-trim` is below 2·drop + 1 sheets; `not-compared` that Borda found no juror with a second entry. */
export const UnrankedReason = z.enum([
  'no-sheets',
  'below-minimum',
  'too-few-to-trim',
  'not-compared',
])
export type UnrankedReason = z.infer<typeof UnrankedReason>

export type RankedEntry = {
  readonly code: EntryCode
  readonly rank: number
  readonly score: Fraction
}
export type UnrankedEntry = { readonly code: EntryCode; readonly reason: UnrankedReason }

/** The official ranking of one category: `ranked` by rank, then code; `ties` best first. */
export type Ranking = {
  readonly ranked: readonly RankedEntry[]
  readonly unranked: readonly UnrankedEntry[]
  readonly ties: readonly Tie[]
}

export type ScoredEntry = { readonly code: EntryCode; readonly score: FractionText }

/** Ranks by the rule and nothing else. Entries that stay equal share a rank, and the next is skipped: 1 2 2 4. */
export function rank(
  rubric: Rubric,
  rule: Rule,
  entries: readonly EntryCode[],
  sheets: readonly CountedSheet[],
): Ranking {
  const byEntry = Map.groupBy(sheets, ({ entryCode }) => entryCode)
  const sheetsOf = (code: EntryCode): readonly CountedSheet[] => byEntry.get(code) ?? []
  const values = valuesByEntry(rule.method, sheets)
  const all = entries
    .toSorted(textOrder)
    .map((code) => scoreEntry(rule, code, sheetsOf(code).length, values.get(code) ?? []))
  const evidence = { rubric, notApplicable: rule.notApplicable, sheetsOf }
  const scored = all.filter((entry) => 'score' in entry)
  const unranked = all.filter((entry) => 'reason' in entry)
  return { ...rankByScore(scored, rule, evidence), unranked }
}

/** Ranks by scores however they came about; equal ones go through the rule's tie-breaks. */
export function rankByScore(
  entries: readonly ScoredEntry[],
  { tieBreaks }: Pick<Rule, 'tieBreaks'>,
  evidence: TieEvidence,
): Omit<Ranking, 'unranked'> {
  const levels = scoreLevels(entries).map(([score, codes]) => ({
    score,
    codes,
    ...breakTie(codes, tieBreaks, evidence),
  }))
  return { ranked: assignRanks(levels), ties: levels.filter(({ codes }) => codes.length > 1) }
}

function scoreEntry(
  { method, minimumSheets }: Rule,
  code: EntryCode,
  sheets: number,
  values: readonly Fraction[],
): ScoredEntry | UnrankedEntry {
  if (sheets === 0) return { code, reason: 'no-sheets' }
  if (sheets < minimumSheets) return { code, reason: 'below-minimum' }
  const score = officialScore(method, values)
  if (score !== null) return { code, score: toFractionText(score) }
  return { code, reason: method.kind === 'trimmed' ? 'too-few-to-trim' : 'not-compared' }
}

/** The entries of each score, the highest score first. */
function scoreLevels(
  entries: readonly ScoredEntry[],
): readonly (readonly [FractionText, readonly EntryCode[]])[] {
  return [...Map.groupBy(entries, ({ score }) => score)]
    .toSorted(([a], [b]) => compare(fromFractionText(b), fromFractionText(a)))
    .map(([score, equal]) => [score, equal.map(({ code }) => code)])
}

function assignRanks(levels: readonly Tie[]): readonly RankedEntry[] {
  let next = 1
  return levels.flatMap(({ score, order }) =>
    order.flatMap((sharing) => {
      const shared = next
      next += sharing.length
      return sharing.map((code) => ({ code, rank: shared, score: fromFractionText(score) }))
    }),
  )
}
