import { descendingGroups } from './descendingGroups.ts'

/** The rank of each value, 1 for the highest; equal values share the mean of their places, always a whole or a half. */
export function midRanks<T>(
  values: readonly T[],
  compare: (a: T, b: T) => number,
): readonly number[] {
  const ranks = new Array<number>(values.length).fill(0)
  const indexed = values.map((value, index) => ({ value, index }))
  let place = 1
  for (const group of descendingGroups(indexed, (a, b) => compare(a.value, b.value))) {
    for (const { index } of group) ranks[index] = place + (group.length - 1) / 2
    place += group.length
  }
  return ranks
}
