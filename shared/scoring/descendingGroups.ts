/** Groups of equal items, the highest first; within a group the given order stays. */
export function descendingGroups<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): readonly (readonly T[])[] {
  const groups: T[][] = []
  for (const item of items.toSorted((a, b) => compare(b, a))) {
    const group = groups.at(-1)
    if (group?.[0] !== undefined && compare(group[0], item) === 0) group.push(item)
    else groups.push([item])
  }
  return groups
}
