import type { ReactElement } from 'react'
import type { ImportChoices, ImportField, ImportPlan } from '../../../../shared/calls/entryViews.ts'
import { ImportField as ImportFields } from '../../../../shared/calls/entryViews.ts'
import { Select } from '../../../components/Select.tsx'
import { useWords } from '../../../messages/useWords.ts'

type Props = {
  readonly plan: ImportPlan
  readonly onChosen: (change: Partial<ImportChoices>) => void
}

/** Each column of the table with what it holds; no two hold the same. */
export function ColumnChoices({ plan, onChosen }: Props): ReactElement {
  const words = useWords()
  const { columns } = plan.choices
  const choose = (place: number, field: ImportField | null): void => {
    const others = columns.map((held) => (held === field ? null : held))
    onChosen({
      columns: plan.columns.map((_, at) => (at === place ? field : (others[at] ?? null))),
    })
  }
  return (
    <div
      className="intake-columns scrolls"
      role="group"
      tabIndex={0}
      aria-label={words('import.columns')}
    >
      {plan.columns.map(({ name, example }, place) => (
        <Select<ImportField | 'pass'>
          key={place}
          label={name === '' ? words('import.column', { number: place + 1 }) : name}
          help={example}
          choices={[
            { key: 'pass', words: words('import.pass') },
            ...ImportFields.options.map((key) => ({ key, words: words(`entries.field.${key}`) })),
          ]}
          chosen={columns[place] ?? 'pass'}
          onChosen={(key) => {
            choose(place, key === 'pass' ? null : key)
          }}
        />
      ))}
    </div>
  )
}
