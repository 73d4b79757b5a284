import { type ReactElement, type ReactNode, useRef } from 'react'
import type { AudienceScene, ShownDocument } from '../../shared/calls/audienceScene.ts'
import { unreachable } from '../../shared/unreachable.ts'
import './stage.css'
import { DecisionsScene } from './scenes/DecisionsScene.tsx'
import { DocumentScene } from './scenes/DocumentScene.tsx'
import { EntryScene } from './scenes/EntryScene.tsx'
import { PlotScene } from './scenes/PlotScene.tsx'
import { RankingScene } from './scenes/RankingScene.tsx'
import { ScoresScene } from './scenes/ScoresScene.tsx'
import { TimerScene } from './scenes/TimerScene.tsx'
import { TitleScene } from './scenes/TitleScene.tsx'
import { useFit } from './useFit.ts'

type Props = {
  readonly scene: AudienceScene | null
  /** Percent of the normal text size. */
  readonly textSize: number
  /** Pages are shown by whoever can read them. */
  readonly pagesOf: (document: ShownDocument) => ReactNode
}

/** A scene, as large as the box that it is put in: every length is a share of the box. */
export function Stage({ scene, textSize, pagesOf }: Props): ReactElement {
  const box = useRef<HTMLElement>(null)
  useFit(box, scene, textSize)
  return (
    <div className="stage">
      <main ref={box} className={`stage-box stage-box--${scene?.kind ?? 'empty'}`}>
        {scene === null ? null : <Scene scene={scene} pagesOf={pagesOf} />}
      </main>
    </div>
  )
}

type SceneProps = { readonly scene: AudienceScene; readonly pagesOf: Props['pagesOf'] }

function Scene({ scene, pagesOf }: SceneProps): ReactElement {
  switch (scene.kind) {
    case 'nothing':
      return <TitleScene scene={scene} />
    case 'entry':
      return <EntryScene entry={scene.entry} />
    case 'document':
      return <DocumentScene scene={scene} pages={pagesOf(scene.document)} />
    case 'scores':
      return <ScoresScene scene={scene} />
    case 'ranking':
      return <RankingScene scene={scene} />
    case 'plot':
      return <PlotScene scene={scene} />
    case 'decisions':
      return <DecisionsScene scene={scene} />
    case 'timer':
      return <TimerScene scene={scene} />
    default:
      return unreachable(scene)
  }
}
