import { type ReactElement, useEffect, useId } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Plot } from '../../../../shared/plots/plot.ts'
import type { Scene } from '../../../../shared/plots/scene.ts'
import { useWords } from '../../../messages/useWords.ts'
import { SpotTag } from './SpotTag.tsx'
import { useSpots } from './useSpots.ts'

type Props = {
  readonly plot: Plot
  readonly scene: Scene
  readonly onLit: (of: string | null) => void
  readonly onEntry: (entryCode: EntryCode) => void
}

/**
 * The spots as one list: what is pointed at, or reached by the arrow keys, says its value; a click or Enter
 * opens its entry. Only the one in hand is there, so that thousands cost nothing.
 */
export function SpotList({ plot, scene, onLit, onEntry }: Props): ReactElement {
  const words = useWords()
  const id = useId()
  const { spots, height } = scene.body
  const { current, shown, handlers } = useSpots(scene, onEntry)
  const [spot, reached] = [shown === null ? undefined : spots[shown], spots[current]]
  const lit = spot?.of ?? null
  useEffect(() => {
    onLit(lit)
  }, [onLit, lit])
  const size = [scene.width, height] as const
  const isReached = shown === current
  return (
    <div
      className={`plotPicture-spots ${spot?.entryCode == null ? '' : 'plotPicture-spots--opens'}`}
      role="listbox"
      aria-label={words('plots.values', { plot: plot.title })}
      aria-activedescendant={`${id}-${current}`}
      tabIndex={0}
      {...handlers}
    >
      {reached === undefined ? null : (
        <SpotTag
          key={current}
          id={`${id}-${current}`}
          spot={reached}
          place={current}
          of={spots.length}
          size={size}
          isShown={isReached}
        />
      )}
      {spot === undefined || isReached ? null : <SpotTag spot={spot} size={size} isShown />}
    </div>
  )
}
