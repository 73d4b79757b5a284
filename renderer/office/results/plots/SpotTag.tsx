import { type ReactElement, useEffect, useRef } from 'react'
import type { Spot } from '../../../../shared/plots/scene.ts'

type Props = {
  readonly spot: Spot
  /** Of the rows, in the pixels of the spot. */
  readonly size: readonly [width: number, height: number]
  readonly isShown: boolean
  /** Of the one that the arrow keys have reached, which a screen reader speaks. */
  readonly id?: string
  readonly place?: number
  readonly of?: number
}

/** What is said of a spot, beside it, with a ring around it. */
export function SpotTag({ spot, size, isShown, id, place, of }: Props): ReactElement {
  const ring = useRef<HTMLSpanElement>(null)
  const [width, height] = size
  const [x, y] = [(100 * spot.x) / width, (100 * spot.y) / height]
  useEffect(() => {
    if (isShown && id !== undefined) ring.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown, id])
  const side = x < 50 ? { insetInlineStart: `${x}%` } : { insetInlineEnd: `${100 - x}%` }
  const asOption =
    id === undefined || place === undefined
      ? { 'aria-hidden': true }
      : {
          id,
          role: 'option',
          'aria-selected': isShown,
          'aria-posinset': place + 1,
          'aria-setsize': of,
        }
  return (
    <div className={isShown ? 'spotTag' : 'spotTag unseen'} {...asOption}>
      <span
        className="spotTag-ring"
        ref={ring}
        style={{ insetInlineStart: `${x}%`, top: `${y}%` }}
      />
      <span className="spotTag-words" style={{ ...side, top: `${y}%` }}>
        {spot.said}
      </span>
    </div>
  )
}
