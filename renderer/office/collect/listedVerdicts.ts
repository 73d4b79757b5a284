import type { KeptVerdict } from '../../../shared/calls/collectViews.ts'
import type { VerdictFilter } from '../../state/collectView.ts'

export const verdictFilters: readonly VerdictFilter[] = [
  'all',
  'decide',
  'accepted',
  'superseded',
  'duplicate',
  'refused',
]

/** Of the last collection, or all of them; the latest come first. */
export function verdictsOf(
  verdicts: readonly KeptVerdict[],
  which: 'latest' | 'all',
): readonly KeptVerdict[] {
  if (which === 'all') return verdicts
  const latest = verdicts[0]?.collectedAt
  return verdicts.filter(({ collectedAt }) => collectedAt === latest)
}

/** What waits for a decision is not counted as refused: it is not over. */
export function matchesFilter(verdict: KeptVerdict, filter: VerdictFilter): boolean {
  if (filter === 'all') return true
  const kind = verdict.decision === null ? verdict.verdict : 'decide'
  return kind === filter
}

export function verdictCounts(
  verdicts: readonly KeptVerdict[],
): ReadonlyMap<VerdictFilter, number> {
  return new Map(
    verdictFilters.map((filter) => [
      filter,
      verdicts.filter((verdict) => matchesFilter(verdict, filter)).length,
    ]),
  )
}

/** Whether each word that was typed stands somewhere in the file's name, its juror or what was said of it. */
export function matchesSearch(
  { file, juror, code }: KeptVerdict,
  sentence: string,
  typed: string,
): boolean {
  const text = `${file} ${juror ?? ''} ${code ?? ''} ${sentence}`.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
