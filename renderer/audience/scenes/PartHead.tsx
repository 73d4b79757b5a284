import type { ReactElement } from 'react'
import type { RankingScene } from '../../../shared/calls/audienceScene.ts'
import { useAudienceWords } from '../useAudienceWords.ts'

type Props = {
  readonly title: string
  /** What is shown of it. */
  readonly kind: string
  readonly part?: RankingScene['part']
}

/** What a scene is about, and which of its windowfuls this is where there are several. */
export function PartHead({ title, kind, part }: Props): ReactElement {
  const words = useAudienceWords()
  const several = part !== undefined && part.of > 1
  return (
    <header className="stage-head">
      <div className="stage-headWords">
        <p className="stage-text soft">{kind}</p>
        <h1 className="stage-title">{title}</h1>
      </div>
      {several ? <p className="stage-text soft numbers">{words('audience.part', part)}</p> : null}
    </header>
  )
}
