import { KeyRound } from 'lucide-react'
import { type ReactElement, type SubmitEvent, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api, errorOf } from '../../state/api.ts'
import { isSound, useOffice } from '../../state/office.ts'
import { officeUnlocked } from '../../state/officeSession.ts'
import { SecretField } from '../../components/SecretField.tsx'
import { RestoreKeys } from '../keys/RestoreKeys.tsx'
import './unlockForm.css'

/** Asks for the office passphrase; a folder without keys gets them now, and says so beforehand. */
export function UnlockForm({ onUnlocked }: { readonly onUnlocked: () => void }): ReactElement {
  const words = useWords()
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const { unlock, busy, error } = useUnlock(onUnlocked)
  const hasKeys = useOffice(({ opened }) => opened === null || !isSound(opened) || opened.hasKeys)
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault()
    if (passphrase !== '' && !busy) unlock(passphrase)
  }
  return (
    <form className="unlockForm" onSubmit={submitted}>
      <SecretField
        label={words('unlockOffice.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        shown={shown}
        onShown={setShown}
        help={hasKeys ? undefined : words('unlockOffice.help')}
        autoFocus
      />
      {hasKeys ? null : <RestoreKeys onUnlocked={onUnlocked} />}
      <Failure error={error} />
      <div className="unlockForm-actions">
        <Button
          kind="primary"
          large
          icon={KeyRound}
          type="submit"
          isDisabled={busy || passphrase === ''}
        >
          {words('unlockOffice.action')}
        </Button>
        {busy ? <p className="soft">{words('unlock.unlocking')}</p> : null}
      </div>
    </form>
  )
}

/** The shared sentence speaks of a juror's slip, which an office has not. */
function Failure({ error }: { readonly error: WireError | null }): ReactElement | null {
  const words = useWords()
  if (error === null) return null
  if (error.code !== 'WRONG_PASSPHRASE') return <ErrorNotice error={error} />
  return <Notice tone="red">{words('unlockOffice.wrong')}</Notice>
}

type Unlocking = {
  readonly unlock: (passphrase: string) => void
  readonly busy: boolean
  readonly error: WireError | null
}

function useUnlock(onUnlocked: () => void): Unlocking {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  const unlock = (passphrase: string): void => {
    setBusy(true)
    setError(null)
    api('office.unlock', { passphrase })
      .then(
        (office) => {
          officeUnlocked(office)
          onUnlocked()
        },
        (thrown: unknown) => {
          setError(errorOf(thrown))
        },
      )
      .finally(() => {
        setBusy(false)
      })
  }
  return { unlock, busy, error }
}
