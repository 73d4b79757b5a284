import { KeyRound } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import { Button } from '../../components/Button.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import {
  agreed,
  nothingTyped,
  PassphraseTwice,
  type TypedTwice,
} from '../../components/PassphraseTwice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api, errorOf } from '../../state/api.ts'
import { baseName } from '../../state/opening.ts'

/** The office's keys, kept apart from the folder under a passphrase of their own. */
export function KeyBackup({ prizeId }: { readonly prizeId: string }): ReactElement {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  return (
    <section className="page-section">
      <h3 className="page-subtitle">{words('keys.backup')}</h3>
      <p className="page-prose soft">{words('keys.backup.body')}</p>
      <div className="build-actions">
        <Button
          icon={KeyRound}
          onPress={() => {
            setOpen(true)
          }}
        >
          {words('keys.backup.action')}
        </Button>
        <span className="soft" role="status">
          {saved === null ? '' : words('keys.backup.saved', { file: saved })}
        </span>
      </div>
      {isOpen ? (
        <BackupDialog
          prizeId={prizeId}
          onClose={() => {
            setOpen(false)
          }}
          onSaved={(file) => {
            setOpen(false)
            setSaved(file)
          }}
        />
      ) : null}
    </section>
  )
}

type DialogProps = {
  readonly prizeId: string
  readonly onClose: () => void
  readonly onSaved: (file: string) => void
}

function BackupDialog({ prizeId, onClose, onSaved }: DialogProps): ReactElement {
  const words = useWords()
  const [typed, setTyped] = useState<TypedTwice>(nothingTyped)
  const [shown, setShown] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  const passphrase = agreed(typed)
  const save = (): void => {
    if (passphrase === null) return
    setError(null)
    backUp(prizeId, passphrase).then(
      (file) => {
        if (file !== null) onSaved(file)
      },
      (thrown: unknown) => {
        setError(errorOf(thrown))
      },
    )
  }
  return (
    <DialogBox
      title={words('keys.backup')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={passphrase === null || passphrase === ''}
            onPress={save}
          >
            {words('keys.backup.save')}
          </Button>
        </>
      }
    >
      <p>{words('keys.backup.passphrase.body')}</p>
      <PassphraseTwice
        typed={typed}
        onTyped={setTyped}
        label={words('keys.backup.passphrase')}
        labelAgain={words('keys.backup.again')}
        shown={shown}
        onShown={setShown}
      />
      {error === null ? null : <ErrorNotice error={error} />}
    </DialogBox>
  )
}

async function backUp(prizeId: string, passphrase: string): Promise<string | null> {
  const suggestedName = `${prizeId}-office-keys.age`
  const path = await api('shell.chooseSaveFile', { purpose: 'keys', suggestedName })
  if (path === null) return null
  await api('office.backUpKeys', { path, passphrase })
  return baseName(path)
}
