import { type MouseEvent, type ReactElement, useRef } from 'react'
import type { EntryCode } from '../../shared/model/ids.ts'
import { useMyScores } from '../state/myScores.ts'
import { entryOpened, useEntryWords } from './entryWords.ts'
import type { OwnEntry } from './ownCategory.ts'
import { useRoving } from '../components/useRoving.ts'

export type Place = {
  readonly entry: OwnEntry
  /** Where the point stands, as CSS lengths. */
  readonly start: string
  readonly bottom: string
}

type Props = {
  readonly name: string
  readonly places: readonly Place[]
  /** The entries that are looked at alone; null is all. */
  readonly lit: ReadonlySet<EntryCode> | null
}

/** Pixels from a point within which the pointer means it. */
const reach = 24

/**
 * The entries as points. The pointer takes the nearest one; by keys the arrows go from one to the next, and
 * Enter opens the entry.
 */
export function PlotPoints({ name, places, lit }: Props): ReactElement {
  const group = useRef<HTMLDivElement>(null)
  const said = useEntryWords(places.length)
  const roving = useRoving(places.length)
  const { pointed, entryPointed } = useMyScores()
  const nearest = (event: MouseEvent): EntryCode | null =>
    places[nearestPoint(group.current, event) ?? -1]?.entry.code ?? null
  return (
    <div
      className={`plotPoints ${pointed === null ? '' : 'plotPoints--pointed'}`}
      role="group"
      aria-label={name}
      ref={group}
      onKeyDown={roving.onKeyDown}
      onPointerMove={(event) => {
        entryPointed(nearest(event))
      }}
      onPointerLeave={() => {
        entryPointed(null)
      }}
      onClick={(event) => {
        const code = nearest(event)
        if (code !== null) entryOpened(code)
      }}
    >
      {places.map(({ entry, start, bottom }, place) => (
        <button
          key={entry.code}
          type="button"
          className={`plotPoint ${shapeOf(entry)} ${lit?.has(entry.code) === false ? 'plotPoint--dim' : ''} ${pointed === entry.code ? 'plotPoint--lit' : ''}`}
          style={{ insetInlineStart: start, bottom }}
          data-point={place}
          tabIndex={roving.tabIndexOf(place)}
          aria-label={said(entry)}
          onFocus={() => {
            roving.focused(place)
            entryPointed(entry.code)
          }}
          onBlur={() => {
            entryPointed(null)
          }}
          onClick={(event) => {
            event.stopPropagation()
            entryOpened(entry.code)
          }}
        />
      ))}
    </div>
  )
}

/** A total far from the mean has another shape, not only another colour. */
function shapeOf({ deviations }: OwnEntry): string {
  return deviations === null ? '' : 'plotPoint--far'
}

function nearestPoint(group: HTMLElement | null, { clientX, clientY }: MouseEvent): number | null {
  const points = [...(group?.querySelectorAll<HTMLElement>('[data-point]') ?? [])]
  const distances = points.map((point) => {
    const { left, top, width, height } = point.getBoundingClientRect()
    return Math.hypot(clientX - left - width / 2, clientY - top - height / 2)
  })
  const least = Math.min(...distances)
  return least <= reach ? distances.indexOf(least) : null
}
