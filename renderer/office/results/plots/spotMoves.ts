import type { Spot } from '../../../../shared/plots/scene.ts'

/** The spot that a key leads to: along the row, to the nearest of the next row, to either end; null for other keys. */
export function spotAfter(key: string, active: number, spots: readonly Spot[]): number | null {
  const last = spots.length - 1
  switch (key) {
    case 'ArrowRight':
      return Math.min(active + 1, last)
    case 'ArrowLeft':
      return Math.max(active - 1, 0)
    case 'ArrowDown':
      return nearestInRow(1, active, spots)
    case 'ArrowUp':
      return nearestInRow(-1, active, spots)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** The spot within `reach` that is nearest to a point; null where there is none. */
export function nearestSpot(
  spots: readonly Spot[],
  [x, y]: readonly [number, number],
  reach: number,
): number | null {
  let [nearest, least]: [number | null, number] = [null, reach]
  spots.forEach((spot, place) => {
    const distance = Math.hypot(spot.x - x, spot.y - y)
    if (distance <= least) [nearest, least] = [place, distance]
  })
  return nearest
}

/** What is of one entry or juror is a row. */
function nearestInRow(step: 1 | -1, active: number, spots: readonly Spot[]): number {
  const from = spots[active]
  if (from === undefined) return active
  const row = rowBeyond(step, active, spots)
  const distance = (place: number): number => Math.abs((spots[place]?.x ?? 0) - from.x)
  return row.toSorted((a, b) => distance(a) - distance(b))[0] ?? active
}

function rowBeyond(step: 1 | -1, active: number, spots: readonly Spot[]): readonly number[] {
  const own = spots[active]?.of
  let place = active
  while (spots[place]?.of === own) place += step
  const next = spots[place]?.of
  const row: number[] = []
  for (; next !== undefined && spots[place]?.of === next; place += step) row.push(place)
  return row
}
