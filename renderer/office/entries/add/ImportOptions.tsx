import type { ReactElement } from 'react'
import type { ImportChoices, ImportPlan } from '../../../../shared/calls/entryViews.ts'
import { TableEncoding } from '../../../../shared/calls/entryViews.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Select } from '../../../components/Select.tsx'
import { useWords } from '../../../messages/useWords.ts'

type Props = {
  readonly office: Office
  readonly plan: ImportPlan
  readonly onChosen: (change: Partial<ImportChoices>) => void
}

/** How the table is read, and what its words for categories mean. */
export function ImportOptions({ office, plan, onChosen }: Props): ReactElement {
  const words = useWords()
  const { choices, file } = plan
  const categories = office.prize.categories.map(({ id, title }) => ({ key: id, words: title }))
  return (
    <div className="intake-choices">
      {file === '' ? null : (
        <Select
          label={words('import.encoding')}
          choices={TableEncoding.options.map((key) => ({ key, words: words(`encoding.${key}`) }))}
          chosen={choices.encoding}
          onChosen={(encoding) => {
            onChosen({ encoding })
          }}
        />
      )}
      <Select
        label={words('import.existing')}
        choices={(['update', 'skip'] as const).map((key) => ({
          key,
          words: words(`import.existing.${key}`),
        }))}
        chosen={choices.existing}
        onChosen={(existing) => {
          onChosen({ existing })
        }}
      />
      <Select
        label={words('import.category')}
        choices={categories}
        chosen={choices.category}
        onChosen={(category) => {
          onChosen({ category })
        }}
      />
      <Meanings office={office} plan={plan} onChosen={onChosen} />
      <Checkbox
        isSelected={choices.hasHeader}
        onChange={(hasHeader) => {
          onChosen({ hasHeader })
        }}
      >
        {words('import.header')}
      </Checkbox>
    </div>
  )
}

/** Words beyond these are told line by line. */
const SHOWN = 12

function Meanings({ office, plan, onChosen }: Props): ReactElement {
  const words = useWords()
  const known = office.prize.categories.map(({ id, title }) => ({ key: id, words: title }))
  const all = plan.choices.categories
  return (
    <>
      {all.slice(0, SHOWN).map(({ value, categoryId }) => (
        <Select<string>
          key={value}
          label={words('import.value', { value })}
          choices={[{ key: '', words: words('import.value.none') }, ...known]}
          chosen={categoryId ?? ''}
          onChosen={(key) => {
            const meant = known.find((one) => one.key === key)?.key ?? null
            onChosen({
              categories: all.map((one) =>
                one.value === value ? { value, categoryId: meant } : one,
              ),
            })
          }}
        />
      ))}
    </>
  )
}
