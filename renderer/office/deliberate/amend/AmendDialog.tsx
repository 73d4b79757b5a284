import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../../shared/calls/call.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Sheet } from '../../../../shared/model/sheet.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import '../../../components/plainTable.css'
import { Select } from '../../../components/Select.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { api, errorOf } from '../../../state/api.ts'
import { useResults } from '../../../state/officeAnswer.ts'
import { useToasts } from '../../../state/toasts.ts'
import { isSilent, type Seat } from '../panel/seats.ts'
import type { Talk } from '../useTalk.ts'
import './amend.css'
import { type AmendDraft, changesOf, movedBy, sheetOf } from './amendDraft.ts'
import { AmendPreview } from './AmendPreview.tsx'
import { AmendRows } from './AmendRows.tsx'

type Props = {
  readonly talk: Talk
  readonly entryCode: EntryCode
  readonly seats: readonly Seat[]
  /** What it begins with: empty, or what takes an amendment back. */
  readonly begin?: Pick<AmendDraft, 'jurorId' | 'wishes'>
  readonly onClose: () => void
}

/** A juror changes points in the meeting: the office signs it before witnesses, and what was signed stays. */
export function AmendDialog(props: Props): ReactElement {
  const { talk, entryCode, seats, onClose } = props
  const words = useWords()
  const { draft, set, error, sign } = useAmending(props)
  const { jurorId } = draft
  const sheet = sheetOf(talk.scored, entryCode, jurorId)
  const choices = seats
    .filter((seat) => !isSilent(seat))
    .map(({ jurorId: key, label, name }) => ({ key, words: `${label} ${name}`.trim() }))
  return (
    <ConfirmDialog
      title={words('amend.title', { entry: entryCode })}
      isOpen
      wide
      onClose={onClose}
      action={words('amend.action')}
      canConfirm={sheet !== null && isReady(sheet, draft)}
      onConfirm={sign}
    >
      <div className="amend">
        <p>{words('amend.body')}</p>
        <Select
          label={words('amend.juror')}
          choices={choices}
          chosen={jurorId}
          placeholder={words('amend.juror.choose')}
          onChosen={(chosen) => {
            set({ jurorId: chosen, wishes: [] })
          }}
        />
        {sheet === null ? null : <Points talk={talk} sheet={sheet} draft={draft} onSet={set} />}
        <Grounds draft={draft} onSet={set} />
        {error === null ? null : <ErrorNotice error={error} />}
      </div>
    </ConfirmDialog>
  )
}

function isReady(sheet: Sheet, { wishes, reason, witnesses }: AmendDraft): boolean {
  return changesOf(sheet, wishes).length > 0 && reason.trim() !== '' && witnesses.trim() !== ''
}

type PartProps = {
  readonly draft: AmendDraft
  readonly onSet: (change: Partial<AmendDraft>) => void
}

/** The points as they are and as they shall be, and what that would move. */
function Points({
  talk,
  sheet,
  draft: { jurorId, wishes },
  onSet,
}: PartProps & { readonly talk: Talk; readonly sheet: Sheet }): ReactElement | null {
  if (jurorId === null) return null
  const changes = changesOf(sheet, wishes)
  return (
    <>
      <AmendRows
        rubric={talk.scored.category.rubric}
        sheet={sheet}
        wishes={wishes}
        onWish={(wish) => {
          const others = wishes.filter(({ criterion }) => criterion !== wish.criterion)
          onSet({ wishes: [...others, wish] })
        }}
      />
      <AmendPreview moved={movedBy(talk.scored, talk.results, sheet, jurorId, changes)} />
    </>
  )
}

/** Why, and who heard it. */
function Grounds({ draft: { reason, witnesses }, onSet }: PartProps): ReactElement {
  const words = useWords()
  return (
    <>
      <TextArea
        label={words('amend.reason')}
        value={reason}
        maxLength={2000}
        onChange={(text) => {
          onSet({ reason: text })
        }}
      />
      <TextField
        label={words('amend.witnesses')}
        help={words('amend.witnesses.help')}
        value={witnesses}
        maxLength={500}
        onChange={(text) => {
          onSet({ witnesses: text })
        }}
      />
    </>
  )
}

type Amending = {
  readonly draft: AmendDraft
  readonly set: (change: Partial<AmendDraft>) => void
  readonly error: WireError | null
  readonly sign: () => void
}

/** Who saw the last amendment is there for the next one. */
let lastWitnesses = ''

function useAmending({ entryCode, begin, onClose }: Props): Amending {
  const words = useWords()
  const [error, setError] = useState<WireError | null>(null)
  const [draft, setDraft] = useState<AmendDraft>({
    ...(begin ?? { jurorId: null, wishes: [] }),
    reason: '',
    witnesses: lastWitnesses,
  })
  const sign = (): void => {
    const { jurorId, wishes, reason } = draft
    if (jurorId === null) return
    const witnesses = draft.witnesses.split(',').map((name) => name.trim())
    const wish = { jurorId, entryCode, changes: wishes, reason, witnesses }
    api('office.amend', wish)
      .then(async () => {
        lastWitnesses = draft.witnesses
        await useResults.getState().asked()
        useToasts.getState().said(words('amend.done', { entry: entryCode }))
        onClose()
      })
      .catch((thrown: unknown) => {
        setError(errorOf(thrown))
      })
  }
  const set = (change: Partial<AmendDraft>): void => {
    setDraft((before) => ({ ...before, ...change }))
  }
  return { draft, set, error, sign }
}
