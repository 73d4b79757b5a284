import type { ReactElement } from 'react'
import type { SubcriterionFile } from '../../../../shared/format/prizeFile.ts'
import { CommittedNumber } from '../../../components/CommittedNumber.tsx'
import { CommittedText } from '../../../components/CommittedText.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useProblems } from '../useProblems.ts'

type Titled = Pick<SubcriterionFile, 'title' | 'guidance' | 'weight'>

type Props = {
  readonly titled: Titled
  /** What the weight comes to; null where it counts for nothing. */
  readonly weightHelp: string | null
  readonly onChange: (fields: Partial<Titled>) => void
}

/** What a criterion and a sub-criterion have in common. */
export function TitleFields({ titled, weightHelp, onChange }: Props): ReactElement {
  const words = useWords()
  const { filled, atMost } = useProblems()
  return (
    <>
      <CommittedText
        label={words('prize.criterion.title')}
        value={titled.title}
        lines="many"
        problemOf={filled(400)}
        onCommit={(title) => {
          onChange({ title: title.replaceAll(/\s*\n\s*/g, ' ').trim() })
        }}
      />
      <CommittedText
        label={words('prize.criterion.guidance')}
        value={titled.guidance}
        lines="many"
        problemOf={atMost(10_000)}
        help={words('prize.criterion.guidance.help')}
        onCommit={(guidance) => {
          onChange({ guidance })
        }}
      />
      {weightHelp === null ? (
        <p className="soft">{words('prize.weight.unused')}</p>
      ) : (
        <div className="builder-weight">
          <CommittedNumber
            label={words('prize.weight')}
            value={titled.weight}
            problemOf={(weight) =>
              weight > 0 && weight <= 100_000 ? null : words('prize.weight.problem')
            }
            help={weightHelp}
            onCommit={(weight) => {
              onChange({ weight })
            }}
          />
        </div>
      )}
    </>
  )
}
