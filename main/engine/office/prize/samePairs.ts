/** The places of a line that two texts have in common. */
export type SamePair = readonly [first: number, second: number]

/** Above this many comparisons the middle of the texts counts as different. */
const MAX_COMPARISONS = 9_000_000

/** The longest row of lines that two texts have in common, in order. */
export function samePairs(first: readonly string[], second: readonly string[]): SamePair[] {
  const shorter = Math.min(first.length, second.length)
  let head = 0
  while (head < shorter && first[head] === second[head]) head++
  let tail = 0
  while (tail < shorter - head && first.at(-1 - tail) === second.at(-1 - tail)) tail++
  const middle = longestRow(
    first.slice(head, first.length - tail),
    second.slice(head, second.length - tail),
  )
  return [
    ...Array.from({ length: head }, (_, line) => [line, line] as const),
    ...middle.map(([one, other]) => [one + head, other + head] as const),
    ...Array.from(
      { length: tail },
      (_, line) => [first.length - tail + line, second.length - tail + line] as const,
    ),
  ]
}

function longestRow(first: readonly string[], second: readonly string[]): readonly SamePair[] {
  const width = second.length + 1
  if (first.length * second.length > MAX_COMPARISONS) return []
  const lengths = new Uint32Array((first.length + 1) * width)
  const lengthAt = (one: number, other: number): number => lengths[one * width + other] ?? 0
  for (let one = first.length - 1; one >= 0; one--) {
    for (let other = second.length - 1; other >= 0; other--) {
      lengths[one * width + other] =
        first[one] === second[other]
          ? lengthAt(one + 1, other + 1) + 1
          : Math.max(lengthAt(one + 1, other), lengthAt(one, other + 1))
    }
  }
  return walked(first, second, lengthAt)
}

function walked(
  first: readonly string[],
  second: readonly string[],
  lengthAt: (one: number, other: number) => number,
): readonly SamePair[] {
  const pairs: SamePair[] = []
  let one = 0
  let other = 0
  while (one < first.length && other < second.length) {
    if (first[one] === second[other]) pairs.push([one++, other++])
    else if (lengthAt(one + 1, other) >= lengthAt(one, other + 1)) one++
    else other++
  }
  return pairs
}
