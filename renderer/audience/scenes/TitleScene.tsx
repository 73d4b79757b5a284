import type { ReactElement } from 'react'
import type { SceneOf } from '../../../shared/calls/audienceScene.ts'
import { useAudienceWords } from '../useAudienceWords.ts'

/** Nothing but whose meeting this is. */
export function TitleScene({ scene }: { readonly scene: SceneOf<'nothing'> }): ReactElement {
  const words = useAudienceWords()
  const { prize, edition, round } = scene
  return (
    <div className="stage-middle">
      <h1 className="stage-huge">{prize}</h1>
      <p className="stage-text soft">{words('audience.edition', { edition, round })}</p>
    </div>
  )
}
