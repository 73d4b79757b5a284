import { FileText, Snowflake } from 'lucide-react'
import type { ReactElement } from 'react'
import type { ShownDocument } from '../../../../shared/calls/audienceScene.ts'
import { Stage } from '../../../audience/Stage.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useAudience } from '../../../state/audience.ts'
import { useSettings } from '../../../state/settings.ts'

/** What the audience sees, small; in words for whoever does not see it. */
export function Preview(): ReactElement {
  const words = useWords()
  const { scene, frozen } = useAudience()
  const textSize = useSettings(({ settings }) => settings.textSize)
  const what = words(`deliberate.audience.sees.${scene?.kind ?? 'empty'}`, spokenOf(scene))
  return (
    <div className="audiencePreview" role="img" aria-label={what} title={what}>
      <div className="audiencePreview-box" aria-hidden inert>
        <Stage scene={scene} textSize={textSize} pagesOf={sheetOf} />
      </div>
      {frozen ? (
        <span className="audiencePreview-frozen">
          <Icon of={Snowflake} />
        </span>
      ) : null}
    </div>
  )
}

type Scene = ReturnType<typeof useAudience.getState>['scene']

function spokenOf(scene: Scene): Readonly<Record<string, string | number>> {
  if (scene === null) return {}
  const entry = 'entry' in scene ? (scene.entry?.code ?? '') : ''
  const category = 'category' in scene ? scene.category : ''
  const page = scene.kind === 'document' ? scene.document.place.page : 0
  return { entry, category, page }
}

/** A page in the place of pages: the document itself is beside it. */
function sheetOf({ place }: ShownDocument): ReactElement {
  return (
    <div className="audiencePreview-page">
      <Icon of={FileText} />
      <span className="numbers">{place.page}</span>
    </div>
  )
}
