import { Shuffle } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import type { Office } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api, errorOf, type InputOf } from '../../state/api.ts'
import { useOffice } from '../../state/office.ts'
import { useToasts } from '../../state/toasts.ts'
import { readersOfEntries, sheetsNeeded } from './loads.ts'
import { OfficeError } from '../findings/OfficeError.tsx'

/** Assigns anew: so many readers for each entry, evenly; the same seed gives the same assignment again. */
export function AssignPanel({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const [perEntry, setPerEntry] = useState(() => usualReaders(office))
  const [seed, setSeed] = useState(1)
  const { assign, error } = useAssign(words('assign.done'))
  return (
    <section className="assignPanel">
      <h3>{words('assign.title')}</h3>
      <p className="soft">{words('assign.body')}</p>
      <div className="assignPanel-fields">
        <NumberField
          label={words('assign.perEntry')}
          value={perEntry}
          minimum={1}
          maximum={Math.max(office.jurors.length, 1)}
          onChange={setPerEntry}
        />
        <NumberField
          label={words('assign.seed')}
          value={seed}
          minimum={0}
          maximum={999_999}
          onChange={setSeed}
        />
      </div>
      <AssignButton
        perEntry={perEntry}
        isDisabled={office.entries.length === 0 || office.jurors.length === 0}
        onAssign={() => {
          assign({ perEntry, seed })
        }}
      />
      {error === null ? null : <OfficeError error={error} />}
    </section>
  )
}

type ButtonProps = {
  readonly perEntry: number
  readonly isDisabled: boolean
  readonly onAssign: () => void
}

/** Asks first: what somebody assigned by hand would be gone. */
function AssignButton({ perEntry, isDisabled, onAssign }: ButtonProps): ReactElement {
  const words = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <div>
      <Button
        icon={Shuffle}
        isDisabled={isDisabled}
        onPress={() => {
          setAsking(true)
        }}
      >
        {words('assign.action')}
      </Button>
      <ConfirmDialog
        title={words('assign.confirm.title')}
        isOpen={asking}
        onClose={() => {
          setAsking(false)
        }}
        action={words('assign.confirm.action')}
        onConfirm={() => {
          setAsking(false)
          onAssign()
        }}
      >
        <p>{words('assign.confirm.body', { perEntry })}</p>
      </ConfirmDialog>
    </div>
  )
}

type Assigning = {
  readonly assign: (wish: InputOf<'office.assign'>) => void
  readonly error: WireError | null
}

function useAssign(done: string): Assigning {
  const [error, setError] = useState<WireError | null>(null)
  const assign = (wish: InputOf<'office.assign'>): void => {
    setError(null)
    api('office.assign', wish).then(
      (assigned) => {
        useOffice.getState().answered(assigned)
        useToasts.getState().said(done)
      },
      (thrown: unknown) => {
        setError(errorOf(thrown))
      },
    )
  }
  return { assign, error }
}

/** What the folder has now, so that trying another seed changes nothing else. */
function usualReaders(office: Office): number {
  const counts = [...readersOfEntries(office).values()].filter((count) => count > 0)
  const most = counts.length === 0 ? 3 : Math.max(...counts)
  const possible = Math.max(office.jurors.length, 1)
  return Math.min(Math.max(most, sheetsNeeded(office.prize.rule)), possible)
}
