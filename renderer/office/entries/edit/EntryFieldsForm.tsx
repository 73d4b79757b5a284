import type { ReactElement } from 'react'
import type { EntryFields } from '../../../../shared/calls/entryViews.ts'
import type { Category } from '../../../../shared/model/prize.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Select } from '../../../components/Select.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useWords } from '../../../messages/useWords.ts'
import './entryForm.css'

export type EntryDraft = Omit<EntryFields, 'documents'>

type Props = {
  readonly draft: EntryDraft
  readonly categories: readonly Category[]
  readonly onChange: (change: Partial<EntryDraft>) => void
}

const limits = { applicant: 400, city: 200, country: 200 } as const

/** What an entry's row says, to be written; of a blind category, who reads what. */
export function EntryFieldsForm({ draft, categories, onChange }: Props): ReactElement {
  const words = useWords()
  const blind = categories.find(({ id }) => id === draft.categoryId)?.blind === true
  return (
    <>
      <TextField
        label={words('entries.field.title')}
        value={draft.title}
        maxLength={400}
        isRequired
        onChange={(title) => {
          onChange({ title })
        }}
      />
      <Select
        label={words('entries.field.category')}
        choices={categories.map(({ id, title }) => ({ key: id, words: title }))}
        chosen={draft.categoryId}
        onChosen={(categoryId) => {
          onChange({ categoryId })
        }}
      />
      {blind ? <Notice tone="plain">{words('entries.field.blind')}</Notice> : null}
      {(['applicant', 'city', 'country'] as const).map((field) => (
        <TextField
          key={field}
          label={words(`entries.field.${field}`)}
          value={draft[field]}
          maxLength={limits[field]}
          onChange={(text) => {
            onChange({ [field]: text })
          }}
        />
      ))}
      <TextArea
        label={words('entries.field.summary')}
        value={draft.summary}
        maxLength={5000}
        onChange={(summary) => {
          onChange({ summary })
        }}
      />
      <Checkbox
        isSelected={draft.calibration}
        onChange={(calibration) => {
          onChange({ calibration })
        }}
      >
        {words('entries.field.calibration')}
      </Checkbox>
    </>
  )
}
