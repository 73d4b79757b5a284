import type { KeptDecision } from '../model/juryDecision.ts'

/** The decisions that came before this one in its place, the latest first. */
export function decisionsBefore(
  decision: KeptDecision,
  decisions: readonly KeptDecision[],
): readonly KeptDecision[] {
  const before = decisions.find(({ sequence }) => sequence === decision.replaces)
  return before === undefined ? [] : [before, ...decisionsBefore(before, decisions)]
}
