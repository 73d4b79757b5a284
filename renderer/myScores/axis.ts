/** A straight scale from values to percent of a plot's length, with room for half a mark at both ends. */
export type Axis = {
  readonly ticks: readonly number[]
  readonly percent: (value: number) => number
}

const margin = 2.5

function axisOf(from: number, to: number, ticks: readonly number[]): Axis {
  const length = 100 - 2 * margin
  return { ticks, percent: (value) => margin + (length * (value - from)) / (to - from) }
}

/** Always the whole scale of totals, so that categories and days compare. */
export const wholeAxis: Axis = axisOf(0, 100, [0, 25, 50, 75, 100])

/** The tens around these totals, at least twenty apart, so that a drift of a few points can be seen. */
export function closeAxis(values: readonly number[]): Axis {
  const from = Math.max(Math.floor((Math.min(...values) - 2) / 10) * 10, 0)
  const to = Math.min(Math.max(Math.ceil((Math.max(...values) + 2) / 10) * 10, from + 20), 100)
  const low = Math.min(from, to - 20)
  const step = to - low > 50 ? 20 : 10
  const count = Math.floor((to - low) / step)
  return axisOf(
    low,
    to,
    Array.from({ length: count + 1 }, (_, place) => low + place * step),
  )
}
