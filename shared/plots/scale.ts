/** A straight scale from values to pixels. */
export type Scale = {
  readonly ticks: readonly number[]
  readonly at: (value: number) => number
}

export function scaleOf(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  ticks: readonly number[],
): Scale {
  const length = high === low ? 1 : high - low
  return { ticks, at: (value) => from + ((value - low) / length) * (to - from) }
}

/** The whole scale of totals, so that categories compare. */
export function totalScale(from: number, to: number): Scale {
  return scaleOf([0, 100], [from, to], [0, 25, 50, 75, 100])
}

/** As far below 0 as above, to the next round number beyond `most`. */
export function evenScale(most: number, from: number, to: number): Scale {
  const step = [1, 2, 5, 10, 20, 25, 50].find((one) => 3 * one >= most) ?? 50
  const steps = Math.max(Math.ceil(most / step), 1)
  const ticks = Array.from({ length: 2 * steps + 1 }, (_, place) => (place - steps) * step)
  return scaleOf([-steps * step, steps * step], [from, to], ticks)
}

/** Ranks from 1 to the last, with a few of them named. */
export function rankScale(last: number, from: number, to: number): Scale {
  const most = Math.max(last, 2)
  const ticks = [...new Set([1, Math.round((1 + most) / 2), most])]
  return scaleOf([1, most], [from, to], ticks)
}
