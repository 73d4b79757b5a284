import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { ScoresScene as Scores } from '../../../shared/calls/audienceScene.ts'
import { decimalOf } from '../decimalOf.ts'
import { useAudienceWords } from '../useAudienceWords.ts'
import { Dots } from './Dots.tsx'
import { EntryHead } from './EntryHead.tsx'
import { PointsTable } from './PointsTable.tsx'

/** An entry with everybody's points, and how far the totals are apart. */
export function ScoresScene({ scene }: { readonly scene: Scores }): ReactElement {
  const words = useAudienceWords()
  const { entry, columns, dots, standing } = scene
  return (
    <>
      <EntryHead entry={entry}>
        <Standing standing={standing} />
      </EntryHead>
      {columns.length === 0 ? (
        <p className="stage-large soft">{words('audience.noScores')}</p>
      ) : (
        <>
          <PointsTable scene={scene} />
          {dots.length === 0 ? null : <Dots dots={dots} mean={standing?.score ?? null} />}
        </>
      )}
    </>
  )
}

/** The official score and the place that it gives. */
function Standing({ standing }: Pick<Scores, 'standing'>): ReactElement {
  const words = useAudienceWords()
  const intl = useIntl()
  if (standing === null) return <p className="stage-text soft">{words('audience.unranked')}</p>
  const { score, rank, of } = standing
  return (
    <p className="stage-standing">
      <span className="stage-score numbers">{decimalOf(intl, score)}</span>
      <span className="stage-text soft">{words('audience.place', { rank, of })}</span>
    </p>
  )
}
