import type { Random } from '../../../../shared/scoring/random.ts'

/** The items in an order that only `random` knows. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const keyed = items.map((item) => ({ item, key: random() }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}
