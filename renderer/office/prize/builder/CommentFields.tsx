import type { ReactElement } from 'react'
import type { CommentFile } from '../../../../shared/format/prizeFile.ts'
import { CommittedNumber } from '../../../components/CommittedNumber.tsx'
import { Select } from '../../../components/Select.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useProblems } from '../useProblems.ts'

type Props = {
  readonly comment: CommentFile
  /** On the entry as a whole, where there are no extremes. */
  readonly whole?: boolean
  readonly onChange: (comment: CommentFile) => void
}

const demands = ['never', 'always', 'extremes'] as const

/** When a juror must write something, and how much. */
export function CommentFields({ comment, whole = false, onChange }: Props): ReactElement {
  const words = useWords()
  const { range } = useProblems()
  const { required, minimumLength, maximumLength } = comment
  const offered = demands.filter((one) => !whole || one !== 'extremes' || required === one)
  const inOrder = (minimum: number, maximum: number): string | null =>
    minimum > maximum ? words('prize.comment.lengths') : null
  return (
    <div className="prizeForm">
      <Select
        label={words('prize.comment.required')}
        choices={offered.map((key) => ({ key, words: words(`prize.comment.required.${key}`) }))}
        chosen={required}
        onChosen={(next) => {
          onChange({ ...comment, required: next })
        }}
      />
      <div className="prizeForm-row prizeForm-row--two">
        <CommittedNumber
          label={words('prize.comment.minimum')}
          value={minimumLength}
          whole
          problemOf={(value) => range(0, 10_000)(value) ?? inOrder(value, maximumLength)}
          onCommit={(minimum) => {
            onChange({ ...comment, minimumLength: minimum })
          }}
        />
        <CommittedNumber
          label={words('prize.comment.maximum')}
          value={maximumLength}
          whole
          problemOf={(value) => range(1, 10_000)(value) ?? inOrder(minimumLength, value)}
          onCommit={(maximum) => {
            onChange({ ...comment, maximumLength: maximum })
          }}
        />
      </div>
    </div>
  )
}
