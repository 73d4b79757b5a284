import type { Side } from '../viewer/origins.ts'

/** Where two readers are, each as a page and the share of it above, and the last step they took together. */
export type Places = {
  readonly first: number | null
  readonly second: number | null
  readonly step: number
}

export type FollowOrder = { readonly side: Side; readonly at: number; readonly step: number }

export const noPlaces: Places = { first: null, second: null, step: 0 }

/**
 * One reader has moved: by itself, then the other is told to go along by the same number of pages; or
 * because it was told to, then nobody is. So no move is ever answered twice.
 */
export function afterMove(
  places: Places,
  side: Side,
  at: number,
  step: number | null,
): { readonly places: Places; readonly follow: FollowOrder | null } {
  // Where it came to stand; what is about an earlier step has been overtaken.
  if (step !== null)
    return { places: step === places.step ? { ...places, [side]: at } : places, follow: null }
  const other = otherSide(side)
  const [before, beside] = [places[side], places[other]]
  const here = { ...places, [side]: at }
  if (before === null || beside === null || at === before) return { places: here, follow: null }
  const follow = { side: other, at: Math.max(1, beside + at - before), step: places.step + 1 }
  return { places: { ...here, [other]: follow.at, step: follow.step }, follow }
}

export function otherSide(side: Side): Side {
  return side === 'first' ? 'second' : 'first'
}
