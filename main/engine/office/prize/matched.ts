import { isDeepStrictEqual } from 'node:util'

/**
 * For each element of a list as it will be, the place of the one that it was: the same id or, where elements have
 * none, the same value; else the one that stood in its place and is not there any more. Null for a new one.
 */
export function matched(
  before: readonly unknown[],
  target: readonly unknown[],
): readonly (number | null)[] {
  const free = new Set(before.keys())
  const taken = target.map((element) => take(free, (place) => isSame(before[place], element)))
  return taken.map((from, place) => from ?? take(free, (one) => one === place))
}

function take(free: Set<number>, fits: (place: number) => boolean): number | null {
  const place = [...free].find(fits)
  if (place === undefined) return null
  free.delete(place)
  return place
}

function isSame(one: unknown, other: unknown): boolean {
  const [id, otherId] = [idOf(one), idOf(other)]
  return id === undefined || otherId === undefined ? isDeepStrictEqual(one, other) : id === otherId
}

function idOf(element: unknown): unknown {
  return typeof element === 'object' && element !== null && 'id' in element ? element.id : undefined
}
