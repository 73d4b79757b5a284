/** Totals nearer than this, in points of 100, would hide each other at one height. */
const nearness = 2.3

/**
 * How high each of these values stands in a dot plot: on the ground, or on what stands there already. The
 * values come in ascending order.
 */
export function stackedPlaces(values: readonly number[]): readonly number[] {
  const last: number[] = []
  return values.map((value) => {
    const free = last.findIndex((before) => value - before >= nearness)
    const lane = free === -1 ? last.length : free
    last[lane] = value
    return lane
  })
}
