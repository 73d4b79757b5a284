import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import type { Office, OfficeResults } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { Button } from '../../components/Button.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Segments } from '../../components/Segments.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api, errorOf, type InputOf } from '../../state/api.ts'
import { useOffice } from '../../state/office.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import { Deadline } from '../prize/Deadline.tsx'
import { BasisFields } from './BasisFields.tsx'
import type { Choice } from './shortlist.ts'

type Props = {
  readonly office: Office
  readonly results: OfficeResults
  readonly choice: Choice
  readonly going: ReadonlySet<EntryCode>
  readonly onChoice: (choice: Choice) => void
}

type Wish = InputOf<'office.beginRound'>

/** How the entries are chosen, what the round is called, and beginning it. */
export function BeginPanel({ office, results, choice, going, onChoice }: Props): ReactElement {
  const words = useWords()
  const number = office.prize.round.number + 1
  const [title, setTitle] = useState(() => words('rounds.name.usual', { number }))
  const [deadline, setDeadline] = useState<string | undefined>(undefined)
  const [readers, setReaders] = useState<Wish['readers']>('everybody')
  const [reason, setReason] = useState('')
  const wish: Wish = {
    title: title.trim(),
    deadline: deadline ?? null,
    entries: [...going],
    readers,
    basis: choice.basis,
    reason: reason.trim(),
  }
  return (
    <aside className="nextRound-panel scrolls" aria-label={words('rounds.basis')}>
      <BasisFields results={results} choice={choice} onChoice={onChoice} />
      <TextField label={words('rounds.name')} value={title} maxLength={200} onChange={setTitle} />
      <Deadline deadline={deadline} onChange={setDeadline} />
      <div className="field">
        <span className="field-label">{words('rounds.readers')}</span>
        <Segments
          name={words('rounds.readers')}
          choices={[
            { key: 'everybody', words: words('rounds.readers.everybody') },
            { key: 'asBefore', words: words('rounds.readers.asBefore') },
          ]}
          chosen={readers}
          onChosen={setReaders}
        />
        <span className="field-help">{words('rounds.readers.help')}</span>
      </div>
      <div className="field">
        <TextArea
          label={words('rounds.reason')}
          value={reason}
          maxLength={2000}
          onChange={setReason}
        />
        <span className="field-help">{words('rounds.reason.help')}</span>
      </div>
      <BeginButton office={office} wish={wish} />
    </aside>
  )
}

type ButtonProps = { readonly office: Office; readonly wish: Wish }

function BeginButton({ office, wish }: ButtonProps): ReactElement {
  const words = useWords()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  const { title, entries, reason } = wish
  const competing = office.entries.filter(({ calibration }) => calibration !== true).length
  const begin = (): void => {
    setError(null)
    setAsking(false)
    api('office.beginRound', wish).then(useOffice.getState().answered, (thrown: unknown) => {
      setError(errorOf(thrown))
    })
  }
  return (
    <div>
      <Button
        kind="primary"
        isDisabled={entries.length === 0 || title === '' || reason === ''}
        onPress={() => {
          setAsking(true)
        }}
      >
        {words('rounds.begin')}
      </Button>
      {error === null ? null : <OfficeError error={error} />}
      <ConfirmDialog
        title={words('rounds.begin.title', { title })}
        isOpen={asking}
        onClose={() => {
          setAsking(false)
        }}
        action={words('rounds.begin.action')}
        onConfirm={begin}
      >
        <p>
          {words('rounds.begin.body', {
            entries: entries.length,
            others: competing - entries.length,
          })}
        </p>
      </ConfirmDialog>
    </div>
  )
}
