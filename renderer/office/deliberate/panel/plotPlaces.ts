type Total = { readonly total: number }

/** Labels nearer than this, of 100, would lie on each other. */
const nearness = 9

/** From the lowest total to the highest, each in the first lane where nothing is near. */
export function plotPlaces<T extends Total>(
  totals: readonly T[],
): readonly (T & { readonly lane: number })[] {
  const ends: number[] = []
  return totals
    .toSorted((a, b) => a.total - b.total)
    .map((one) => {
      const free = ends.findIndex((end) => one.total - end >= nearness)
      const lane = free === -1 ? ends.length : free
      ends[lane] = one.total
      return { ...one, lane }
    })
}
