import { type ReactElement, useState } from 'react'
import type { SomeEntryFields } from '../../../../shared/calls/entryViews.ts'
import type { Office, OfficeEntry } from '../../../../shared/calls/views.ts'
import { isCalibration } from '../../../../shared/model/entry.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { DocumentsEditor } from './DocumentsEditor.tsx'
import { EntryFieldsForm, type EntryDraft } from './EntryFieldsForm.tsx'
import './entryForm.css'
import { useEntryEdit } from './useEntryEdit.ts'

type Props = {
  readonly entry: OfficeEntry
  readonly office: Office
  readonly onClose: () => void
}

/** An entry's fields in the place of what the pane tells of it. Only what was changed is written. */
export function EditEntry({ entry, office, onClose }: Props): ReactElement {
  const words = useWords()
  const [change, setChange] = useState<Partial<EntryDraft>>({})
  const { edit, error } = useEntryEdit()
  const before = draftOf(entry)
  const draft = { ...before, ...change }
  const save = (): void => {
    const fields = changedFields(before, draft)
    if (Object.keys(fields).length === 0) onClose()
    else edit('office.changeEntries', { codes: [entry.code], fields }, onClose)
  }
  return (
    <form
      className="entryForm scrolls"
      aria-label={words('entries.edit.title', { code: entry.code })}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <EntryFieldsForm
        draft={draft}
        categories={office.prize.categories}
        onChange={(more) => {
          setChange({ ...change, ...more })
        }}
      />
      {error === null ? null : <ErrorNotice error={error} />}
      <div className="entryForm-actions">
        <Button kind="primary" type="submit" isDisabled={draft.title.trim() === ''}>
          {words('entries.edit.save')}
        </Button>
        <Button onPress={onClose}>{words('action.cancel')}</Button>
      </div>
      <DocumentsEditor entry={entry} />
    </form>
  )
}

function draftOf(entry: OfficeEntry): EntryDraft {
  const { categoryId, title, applicant, city, country, summary } = entry
  return { categoryId, title, applicant, city, country, summary, calibration: isCalibration(entry) }
}

function changedFields(before: EntryDraft, after: EntryDraft): SomeEntryFields {
  const fields = Object.keys(before) as (keyof EntryDraft)[] // keys are fields by type
  return Object.fromEntries(
    fields.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]),
  )
}
