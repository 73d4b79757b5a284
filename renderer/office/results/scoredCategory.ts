import type { ResultSources } from '../../../shared/calls/resultSources.ts'
import type { JurorSheet, OfficeEntry, StraySheet } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import type { Juror } from '../../../shared/model/juror.ts'
import type { Category, Prize } from '../../../shared/model/prize.ts'
import type { Rule } from '../../../shared/model/rule.ts'
import type { CountedSheet, UncountedSheet } from '../../../shared/scoring/countSheets.ts'
import type { CategoryResults } from '../../../shared/scoring/results.ts'

/** A sheet that does not count, and why. */
export type LeftOutSheet = {
  readonly jurorId: string
  readonly entryCode: string
  readonly reason: StraySheet['reason'] | UncountedSheet['reason']
  /** What the juror gave as a reason; empty when none was needed. */
  readonly words: string
}

/** A category's ranking with everything behind it at hand. */
export type ScoredCategory = {
  /** As it was scored by. */
  readonly prize: Prize
  readonly category: Category
  /** All of the prize: a tie-break may name a criterion of another one. */
  readonly categories: readonly Category[]
  readonly rule: Rule
  readonly entries: readonly OfficeEntry[]
  readonly jurors: readonly Juror[]
  readonly ranking: CategoryResults
  readonly sheets: ReadonlyMap<EntryCode, readonly JurorSheet[]>
  readonly totals: ReadonlyMap<EntryCode, readonly CountedSheet[]>
  readonly leftOut: readonly LeftOutSheet[]
  /** Of the category's calibration entries. */
  readonly calibration: readonly JurorSheet[]
  readonly sources: ResultSources
}
