import { type ReactElement, useState } from 'react'
import { codeMaker } from '../../../../shared/entries/entryCodes.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import { EntryCode, type CategoryId } from '../../../../shared/model/ids.ts'
import { Button } from '../../../components/Button.tsx'
import { DialogBox } from '../../../components/DialogBox.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useEntryIntake } from '../../../state/entryIntake.ts'
import { EntryFieldsForm, type EntryDraft } from './EntryFieldsForm.tsx'
import { useEntryEdit } from './useEntryEdit.ts'

/** An entry by hand; its code goes on where its category ends until another is written. */
export function NewEntryDialog({ office }: { readonly office: Office }): ReactElement | null {
  const [first] = office.prize.categories
  return first === undefined ? null : <Filling office={office} categoryId={first.id} />
}

type FillingProps = { readonly office: Office; readonly categoryId: CategoryId }

function Filling({ office, categoryId }: FillingProps): ReactElement {
  const words = useWords()
  const closed = useEntryIntake((state) => state.closed)
  const { edit, error } = useEntryEdit()
  const [written, setWritten] = useState<string | null>(null)
  const [draft, setDraft] = useState<EntryDraft>({ ...empty, categoryId })
  const codes = codeMaker(office.prize.categories, [...office.entries, ...office.withdrawn])
  const code = EntryCode.safeParse(written ?? codes.next(draft.categoryId))
  return (
    <DialogBox
      title={words('entries.new.title')}
      isOpen
      onClose={closed}
      actions={
        <>
          <Button onPress={closed}>{words('action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={!code.success || draft.title.trim() === ''}
            onPress={() => {
              if (!code.success) return
              const entry = { ...draft, code: code.data, documents: [] }
              edit('office.addEntry', { entry }, closed)
            }}
          >
            {words('entries.new.add')}
          </Button>
        </>
      }
    >
      <TextField
        label={words('entries.field.code')}
        value={written ?? (code.success ? code.data : '')}
        maxLength={32}
        onChange={setWritten}
        problem={code.success ? null : words('drop.wrongCode')}
      />
      <EntryFieldsForm
        draft={draft}
        categories={office.prize.categories}
        onChange={(change) => {
          setDraft({ ...draft, ...change })
        }}
      />
      {error === null ? null : <ErrorNotice error={error} />}
    </DialogBox>
  )
}

const empty = {
  title: '',
  applicant: '',
  city: '',
  country: '',
  summary: '',
  calibration: false,
} as const
