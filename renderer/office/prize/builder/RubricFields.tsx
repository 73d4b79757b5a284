import type { ReactElement } from 'react'
import { rubricScaled } from '../../../../shared/format/edit/scaleEdits.ts'
import type { RubricFile } from '../../../../shared/format/prizeFile.ts'
import { Segments } from '../../../components/Segments.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { BandFields } from './BandFields.tsx'
import { CommentFields } from './CommentFields.tsx'
import { ScaleFields } from './ScaleFields.tsx'
import type { RubricEdits } from './useRubricEdits.ts'

type Props = { readonly rubric: RubricFile; readonly onChange: RubricEdits['changed'] }

const units = ['criterion', 'subcriterion'] as const

/** What all criteria share, unless one has its own. */
export function RubricFields({ rubric, onChange }: Props): ReactElement {
  const words = useWords()
  const { scale, bands, comment, overallComment } = rubric
  return (
    <div className="prizeForm">
      <h3>{words('prize.outline.rubric')}</h3>
      <PointsPer rubric={rubric} onChange={onChange} />
      <section className="prizeForm-group">
        <h4 className="prizeForm-title">{words('prize.scale')}</h4>
        <ScaleFields
          scale={scale}
          onChange={(next) => {
            onChange((before) => rubricScaled(before, next))
          }}
        />
      </section>
      <section className="prizeForm-group">
        <h4 className="prizeForm-title">{words('prize.bands')}</h4>
        <p className="soft">{words('prize.bands.body')}</p>
        <BandFields
          bands={bands}
          scale={scale}
          onChange={(next) => {
            onChange((before) => ({ ...before, bands: next }))
          }}
        />
      </section>
      <section className="prizeForm-group">
        <h4 className="prizeForm-title">{words('prize.comment')}</h4>
        <CommentFields
          comment={comment}
          onChange={(next) => {
            onChange((before) => ({ ...before, comment: next }))
          }}
        />
      </section>
      <section className="prizeForm-group">
        <h4 className="prizeForm-title">{words('prize.comment.overall')}</h4>
        <CommentFields
          comment={overallComment}
          whole
          onChange={(next) => {
            onChange((before) => ({ ...before, overallComment: next }))
          }}
        />
      </section>
    </div>
  )
}

function PointsPer({ rubric: { pointsPer }, onChange }: Props): ReactElement {
  const words = useWords()
  return (
    <div className="field">
      <span className="field-label">{words('prize.pointsPer')}</span>
      <span>
        <Segments
          name={words('prize.pointsPer')}
          choices={units.map((key) => ({ key, words: words(`prize.pointsPer.${key}`) }))}
          chosen={pointsPer}
          onChosen={(unit) => {
            onChange((before) => ({ ...before, pointsPer: unit }))
          }}
        />
      </span>
      <span className="field-help">{words(`prize.pointsPer.${pointsPer}.body`)}</span>
    </div>
  )
}
