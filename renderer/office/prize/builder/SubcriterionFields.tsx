import type { ReactElement } from 'react'
import { subcriterionChanged } from '../../../../shared/format/edit/criterionEdits.ts'
import type {
  CriterionFile,
  RubricFile,
  SubcriterionFile,
} from '../../../../shared/format/prizeFile.ts'
import { useWords } from '../../../messages/useWords.ts'
import { TitleFields } from './TitleFields.tsx'
import type { RubricEdits } from './useRubricEdits.ts'
import { useShare } from './useShare.ts'

type Props = {
  readonly rubric: RubricFile
  readonly criterion: CriterionFile
  readonly subcriterion: SubcriterionFile
  readonly onChange: RubricEdits['changed']
}

export function SubcriterionFields(props: Props): ReactElement {
  const { rubric, criterion, subcriterion, onChange } = props
  const words = useWords()
  const share = useShare()
  const weights = criterion.subcriteria.map(({ weight }) => weight)
  const told = { share: share(subcriterion.weight, weights), title: criterion.title }
  return (
    <div className="prizeForm">
      <h3>{words('prize.subcriterion')}</h3>
      <TitleFields
        titled={subcriterion}
        weightHelp={
          rubric.pointsPer === 'subcriterion' ? words('prize.weight.shareOf', told) : null
        }
        onChange={(fields) => {
          onChange((before) =>
            subcriterionChanged(before, criterion.id, subcriterion.id, (one) => ({
              ...one,
              ...fields,
            })),
          )
        }}
      />
    </div>
  )
}
