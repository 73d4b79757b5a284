import { FileKey, KeyRound } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import { Button } from '../../components/Button.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { SecretField } from '../../components/SecretField.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { officeUnlocked } from '../../state/officeSession.ts'
import { baseName } from '../../state/opening.ts'
import { run } from '../../state/run.ts'
import { useToasts } from '../../state/toasts.ts'
import { NewPassphrase } from '../create/NewPassphrase.tsx'
import './restoreKeys.css'
import { useSending } from './useSending.ts'

/** For a folder without keys: those of a backup instead of new ones. */
export function RestoreKeys({ onUnlocked }: { readonly onUnlocked: () => void }): ReactElement {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="restoreKeys">
      <Notice tone="amber">{words('unlockOffice.noKeys')}</Notice>
      <Button
        icon={FileKey}
        onPress={() => {
          setOpen(true)
        }}
      >
        {words('keys.restore.action')}
      </Button>
      {isOpen ? (
        <RestoreDialog
          onClose={() => {
            setOpen(false)
          }}
          onUnlocked={onUnlocked}
        />
      ) : null}
    </div>
  )
}

type Props = { readonly onClose: () => void; readonly onUnlocked: () => void }

function RestoreDialog({ onClose, onUnlocked }: Props): ReactElement {
  const words = useWords()
  const [path, setPath] = useState<string | null>(null)
  const [backupPassphrase, setBackupPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const { isBusy, error, send } = useSending()
  const restore = (): void => {
    if (path === null || passphrase === null) return
    send(async () => {
      const restored = await api('office.restoreKeys', { path, backupPassphrase, passphrase })
      const made = restored.made.slice(0, 10)
      useToasts.getState().said(words('keys.restore.done', { ...restored, made }))
      officeUnlocked(await api('office.unlock', { passphrase }))
      onUnlocked()
    })
  }
  const isReady = path !== null && backupPassphrase !== '' && passphrase !== null
  return (
    <DialogBox
      title={words('keys.restore.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('action.cancel')}</Button>
          <Button kind="primary" icon={KeyRound} isDisabled={isBusy || !isReady} onPress={restore}>
            {words(isBusy ? 'keys.restore.busy' : 'keys.restore.do')}
          </Button>
        </>
      }
    >
      <p>{words('keys.restore.body')}</p>
      <div className="restoreKeys-file">
        <Button
          icon={FileKey}
          onPress={() => {
            run(choose(setPath))
          }}
        >
          {words(path === null ? 'keys.restore.file' : 'keys.restore.otherFile')}
        </Button>
        <span className={path === null ? 'soft' : 'selectable'} role="status">
          {path === null ? words('keys.restore.none') : baseName(path)}
        </span>
      </div>
      <SecretField
        label={words('keys.restore.passphrase')}
        value={backupPassphrase}
        onChange={setBackupPassphrase}
        shown={shown}
        onShown={setShown}
      />
      <NewPassphrase onPassphrase={setPassphrase} />
      <Failure error={error} />
    </DialogBox>
  )
}

async function choose(onChosen: (path: string) => void): Promise<void> {
  const [path] = await api('shell.chooseDocuments', { what: 'keys' })
  if (path !== undefined) onChosen(path)
}

/** Two of the shared sentences speak of slips and score files. */
function Failure({ error }: { readonly error: WireError | null }): ReactElement | null {
  const words = useWords()
  if (error === null) return null
  if (error.code === 'WRONG_PASSPHRASE')
    return <Notice tone="red">{words('keys.restore.wrong')}</Notice>
  if (error.code === 'WRONG_PRIZE')
    return <Notice tone="red">{words('keys.restore.otherPrize', error.details)}</Notice>
  return <ErrorNotice error={error} />
}
