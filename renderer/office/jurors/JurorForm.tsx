import { type ReactElement, useState } from 'react'
import type { JurorChange, OfficeJuror } from '../../../shared/calls/jurorViews.ts'
import type { Office } from '../../../shared/calls/views.ts'
import { JurorId } from '../../../shared/model/ids.ts'
import { Language } from '../../../shared/model/prize.ts'
import { nextJurorId } from '../../../shared/model/nextJurorId.ts'
import { topicsOf, topicsText } from '../../../shared/model/topics.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Select } from '../../components/Select.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords, type Words } from '../../messages/useWords.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import './jurorForm.css'
import { useJurorChanges } from './useJurorChanges.ts'

type Props = {
  readonly office: Office
  /** Null adds a new one. */
  readonly juror: OfficeJuror | null
  readonly onClose: () => void
}

/** A juror's fields: to add one, or to change all but the number. */
export function JurorForm({ office, juror, onClose }: Props): ReactElement {
  const words = useWords()
  const [draft, setDraft] = useState(() => draftOf(office, juror))
  const { change, error } = useJurorChanges(onClose)
  const problem = juror === null ? idProblem(draft.id, office, words) : null
  const canSave = problem === null && draft.id !== '' && draft.name.trim() !== ''
  const kind = juror === null ? 'add' : 'edit'
  const save = (): void => {
    if (canSave) change([juror === null ? added(draft) : changed(juror, draft)])
  }
  return (
    <ConfirmDialog
      title={words(`jurors.${kind}.title`, { juror: draft.id })}
      isOpen
      onClose={onClose}
      action={words(`jurors.${kind}.action`)}
      canConfirm={canSave}
      onConfirm={save}
    >
      <form
        className="jurorForm"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {juror === null ? <IdField draft={draft} problem={problem} onChange={setDraft} /> : null}
        <Fields draft={draft} onChange={setDraft} />
        {error === null ? null : <OfficeError error={error} />}
        <button type="submit" hidden />
      </form>
    </ConfirmDialog>
  )
}

type Draft = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly topics: string
}

type FieldProps = { readonly draft: Draft; readonly onChange: (draft: Draft) => void }

function IdField({
  draft,
  problem,
  onChange,
}: FieldProps & { readonly problem: string | null }): ReactElement {
  const words = useWords()
  return (
    <TextField
      label={words('jurors.field.id')}
      help={words('jurors.field.id.help')}
      value={draft.id}
      problem={problem}
      maxLength={32}
      onChange={(id) => {
        onChange({ ...draft, id: id.trim() })
      }}
    />
  )
}

function Fields({ draft, onChange }: FieldProps): ReactElement {
  const words = useWords()
  return (
    <>
      <TextField
        label={words('jurors.field.name')}
        value={draft.name}
        maxLength={200}
        autoFocus
        onChange={(name) => {
          onChange({ ...draft, name })
        }}
      />
      <TextField
        label={words('jurors.field.email')}
        help={words('jurors.field.email.help')}
        value={draft.email}
        maxLength={320}
        onChange={(email) => {
          onChange({ ...draft, email })
        }}
      />
      <Select
        label={words('jurors.field.language')}
        choices={Language.options.map((key) => ({
          key,
          words: words(`settings.language.${key}`),
        }))}
        chosen={draft.language}
        onChosen={(language) => {
          onChange({ ...draft, language })
        }}
      />
      <TextField
        label={words('jurors.field.expertise')}
        help={words('jurors.field.expertise.help')}
        value={draft.topics}
        maxLength={1000}
        onChange={(topics) => {
          onChange({ ...draft, topics })
        }}
      />
    </>
  )
}

function draftOf({ jurors, prize }: Office, juror: OfficeJuror | null): Draft {
  if (juror !== null) return { ...juror, topics: topicsText(juror.expertise) }
  const id = nextJurorId(jurors.map((one) => one.id))
  return { id, name: '', email: '', language: prize.languages[0] ?? 'en', topics: '' }
}

function idProblem(id: string, { jurors }: Office, words: Words): string | null {
  if (id !== '' && !JurorId.safeParse(id).success) return words('jurors.field.id.wrong')
  const taken = jurors.find((one) => one.id.toLowerCase() === id.toLowerCase())
  return taken === undefined ? null : words('jurors.field.id.taken', { juror: taken.id })
}

function added(draft: Draft): JurorChange {
  return { kind: 'add', juror: { id: JurorId.parse(draft.id), ...fieldsOf(draft) } }
}

/** Only what is different, so that no column is made for what nobody wrote. */
function changed(juror: OfficeJuror, draft: Draft): JurorChange {
  const { name, email, language, expertise } = fieldsOf(draft)
  const fields = {
    ...(name === juror.name ? {} : { name }),
    ...(email === juror.email ? {} : { email }),
    ...(language === juror.language ? {} : { language }),
    ...(topicsText(expertise) === topicsText(juror.expertise) ? {} : { expertise }),
  }
  return { kind: 'set', jurorId: juror.id, fields }
}

function fieldsOf({ name, email, language, topics }: Draft): Omit<OfficeJuror, 'id'> {
  return { name: name.trim(), email: email.trim(), language, expertise: topicsOf(topics) }
}
