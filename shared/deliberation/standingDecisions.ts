import type { KeptDecision } from '../model/juryDecision.ts'

/** The decisions that nothing has replaced. */
export function standingDecisions(decisions: readonly KeptDecision[]): readonly KeptDecision[] {
  const replaced = new Set(decisions.map(({ replaces }) => replaces))
  return decisions.filter(
    ({ sequence, outcome }) => !replaced.has(sequence) && outcome !== 'revoked',
  )
}
