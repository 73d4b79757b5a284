import type { Side } from '../viewer/origins.ts'
import type { PagePoint } from '../viewer/protocol.ts'
import type { ReaderHandle } from './Reader.tsx'
import { afterMove, noPlaces } from './synchronised.ts'

/** Two readers side by side: which one the juror turned to last, and where each is. */
export type Pair = {
  readonly joined: (side: Side, reader: ReaderHandle | null) => void
  readonly reader: (side: Side) => ReaderHandle | null
  readonly active: () => Side
  readonly turnedTo: (side: Side) => void
  /** Whether one goes along with the other. */
  readonly synchronised: (isOn: boolean) => void
  readonly moved: (side: Side, point: PagePoint, step: number | null) => void
  /** Another document begins at a place of its own. */
  readonly documentChanged: (side: Side) => void
}

export function createPair(): Pair {
  const readers: Record<Side, ReaderHandle | null> = { first: null, second: null }
  let active: Side = 'first'
  let isOn = false
  let places = noPlaces
  return {
    joined: (side, reader) => {
      readers[side] = reader
    },
    reader: (side) => readers[side],
    active: () => active,
    turnedTo: (side) => {
      active = side
    },
    synchronised: (on) => {
      isOn = on
    },
    documentChanged: (side) => {
      places = { ...places, [side]: null }
    },
    moved: (side, { page, down }, step) => {
      const next = afterMove(places, side, page + down / 1000, step)
      if (!isOn || next.follow === null) {
        places = { ...places, [side]: next.places[side] }
        return
      }
      places = next.places
      readers[next.follow.side]?.follow(next.follow.at, next.follow.step)
    },
  }
}
