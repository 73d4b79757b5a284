/** How often and from which seed is drawn anew. The same sheets then give the same intervals on every machine. */
export type Bootstrap = { readonly seed: number; readonly replicates: number }

export const usualBootstrap: Bootstrap = { seed: 1, replicates: 1000 }

/** How many of the replicates lie beyond each end of a 95 % interval. */
export function beyondEachEnd({ replicates }: Bootstrap): number {
  return Math.floor(replicates * 0.025)
}
