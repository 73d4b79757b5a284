import type { DecidedNow, KeptDecision } from '../model/juryDecision.ts'
import { standingDecisions } from './standingDecisions.ts'

/**
 * The standing decision that a new one would contradict: a second shortlist of a category, an award given
 * and withheld, or given to the same entry twice. It has to be replaced or revoked first.
 */
export function decidedAlready(
  decision: DecidedNow,
  before: readonly KeptDecision[],
): KeptDecision | null {
  const others = standingDecisions(before).filter(
    ({ sequence, categoryId }) =>
      categoryId === decision.categoryId && sequence !== decision.replaces,
  )
  return others.find((other) => contradicts(decision, other)) ?? null
}

function contradicts(decision: DecidedNow, other: KeptDecision): boolean {
  const { outcome, award, entries } = decision
  if (outcome === 'shortlisted') return other.outcome === 'shortlisted'
  if (award.trim() !== other.award.trim()) return false
  if (outcome === 'no-award') return other.outcome === 'winner' || other.outcome === 'no-award'
  if (outcome === 'winner' && other.outcome === 'no-award') return true
  return outcome === other.outcome && entries.some((code) => other.entries.includes(code))
}
