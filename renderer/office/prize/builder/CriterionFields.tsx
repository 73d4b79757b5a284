import type { ReactElement } from 'react'
import { criterionChanged } from '../../../../shared/format/edit/criterionEdits.ts'
import { criterionScaled } from '../../../../shared/format/edit/scaleEdits.ts'
import type { CriterionFile, RubricFile } from '../../../../shared/format/prizeFile.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { BandFields } from './BandFields.tsx'
import { CommentFields } from './CommentFields.tsx'
import { ScaleFields } from './ScaleFields.tsx'
import { TitleFields } from './TitleFields.tsx'
import type { RubricEdits } from './useRubricEdits.ts'
import { useShare } from './useShare.ts'

type Props = {
  readonly rubric: RubricFile
  readonly criterion: CriterionFile
  readonly onChange: RubricEdits['changed']
}

/** A criterion: what it is, how much it counts, and what it has for itself instead of the rubric's. */
export function CriterionFields({ rubric, criterion, onChange }: Props): ReactElement {
  const words = useWords()
  const share = useShare()
  const weights = rubric.criteria.map(({ weight }) => weight)
  const changed = (change: (one: CriterionFile, all: RubricFile) => CriterionFile): void => {
    onChange((before) => criterionChanged(before, criterion.id, (one) => change(one, before)))
  }
  return (
    <div className="prizeForm">
      <h3>{words('prize.criterion')}</h3>
      <TitleFields
        titled={criterion}
        weightHelp={words('prize.weight.share', { share: share(criterion.weight, weights) })}
        onChange={(fields) => {
          changed((one) => ({ ...one, ...fields }))
        }}
      />
      <Checkbox
        isSelected={criterion.notApplicable}
        onChange={(notApplicable) => {
          changed((one) => ({ ...one, notApplicable }))
        }}
      >
        {words('prize.notApplicable')}
      </Checkbox>
      <OwnScale rubric={rubric} criterion={criterion} changed={changed} />
      <OwnBands rubric={rubric} criterion={criterion} changed={changed} />
      <OwnComment rubric={rubric} criterion={criterion} changed={changed} />
    </div>
  )
}

type OwnProps = Omit<Props, 'onChange'> & {
  readonly changed: (change: (one: CriterionFile, all: RubricFile) => CriterionFile) => void
}

function OwnScale({ rubric, criterion: { scale }, changed }: OwnProps): ReactElement {
  const words = useWords()
  return (
    <section className="prizeForm-group">
      <Checkbox
        isSelected={scale !== undefined}
        onChange={(isOwn) => {
          changed((one, all) => criterionScaled(one, all, isOwn ? rubric.scale : undefined))
        }}
      >
        {words('prize.scale.own')}
      </Checkbox>
      {scale === undefined ? null : (
        <ScaleFields
          scale={scale}
          onChange={(next) => {
            changed((one, all) => criterionScaled(one, all, next))
          }}
        />
      )}
    </section>
  )
}

function OwnBands({ rubric, criterion: { scale, bands }, changed }: OwnProps): ReactElement {
  const words = useWords()
  return (
    <section className="prizeForm-group">
      <Checkbox
        isSelected={bands !== undefined}
        onChange={(isOwn) => {
          changed((one) => ({ ...one, bands: isOwn ? rubric.bands : undefined }))
        }}
      >
        {words('prize.bands.own')}
      </Checkbox>
      {bands === undefined ? null : (
        <BandFields
          bands={bands}
          scale={scale ?? rubric.scale}
          onChange={(next) => {
            changed((one) => ({ ...one, bands: next }))
          }}
        />
      )}
    </section>
  )
}

function OwnComment({ rubric, criterion: { comment }, changed }: OwnProps): ReactElement {
  const words = useWords()
  return (
    <section className="prizeForm-group">
      <Checkbox
        isSelected={comment !== undefined}
        onChange={(isOwn) => {
          changed((one) => ({ ...one, comment: isOwn ? rubric.comment : undefined }))
        }}
      >
        {words('prize.comment.own')}
      </Checkbox>
      {comment === undefined ? null : (
        <CommentFields
          comment={comment}
          onChange={(next) => {
            changed((one) => ({ ...one, comment: next }))
          }}
        />
      )}
    </section>
  )
}
