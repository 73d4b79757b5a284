import type { ReactElement } from 'react'
import type { SceneOf } from '../../../shared/calls/audienceScene.ts'
import { useAudienceWords } from '../useAudienceWords.ts'
import { clockText, useTimeLeft } from '../useTimeLeft.ts'
import { EntryHead } from './EntryHead.tsx'

/** How much time is left for the entry; after it, how much too long it has been. */
export function TimerScene({ scene }: { readonly scene: SceneOf<'timer'> }): ReactElement {
  const words = useAudienceWords()
  const left = useTimeLeft(scene.timer)
  const isOver = left <= 0
  return (
    <>
      {scene.entry === null ? null : <EntryHead entry={scene.entry} />}
      <div className="stage-middle" role="timer">
        <p className={isOver ? 'stage-clock stage-clock--over numbers' : 'stage-clock numbers'}>
          {clockText(left)}
        </p>
        <p className={isOver ? 'stage-large stage-over' : 'stage-large soft'}>
          {words(isOver ? 'audience.timer.over' : 'audience.timer')}
        </p>
      </div>
    </>
  )
}
