import { Award } from 'lucide-react'
import type { ReactElement } from 'react'
import type { AwardLine, SceneOf } from '../../../shared/calls/audienceScene.ts'
import { useAudienceWords } from '../useAudienceWords.ts'
import './decisionsScene.css'
import { PartHead } from './PartHead.tsx'

/** What the jury has decided, without how it came to it. */
export function DecisionsScene({ scene }: { readonly scene: SceneOf<'decisions'> }): ReactElement {
  const words = useAudienceWords()
  const { category, awards } = scene
  return (
    <>
      <PartHead title={category} kind={words('audience.decisions')} />
      {awards.length === 0 ? (
        <p className="stage-large soft">{words('audience.decisions.none')}</p>
      ) : (
        <div className="decisionsScene">
          {awards.map((line, place) => (
            <Line key={place} line={line} />
          ))}
        </div>
      )}
    </>
  )
}

function Line({ line }: { readonly line: AwardLine }): ReactElement {
  const words = useAudienceWords()
  const { outcome, award, entries } = line
  const named = award === '' ? words(`audience.outcome.${outcome}`) : award
  return (
    <section>
      <h2 className="decisionsScene-award">
        {outcome === 'winner' ? <Award aria-hidden className="decisionsScene-icon" /> : null}
        {named}
      </h2>
      {entries.map(({ code, title, city }) => (
        <p key={code} className="decisionsScene-entry">
          <span className={outcome === 'winner' ? 'stage-title' : 'stage-large'}>{title}</span>
          <span className="stage-text soft">
            <span className="numbers">{code}</span>
            {city === '' ? '' : ` · ${city}`}
          </span>
        </p>
      ))}
    </section>
  )
}
