import { type ReactElement, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import type { Desk, DeskLabel, Inspection } from '../../shared/calls/views.ts'
import type { JurorId } from '../../shared/model/ids.ts'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Notice } from '../components/Notice.tsx'
import { ProgressPanel } from '../components/ProgressPanel.tsx'
import { Select } from '../components/Select.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf, startCall } from '../state/api.ts'
import { deskOpened } from '../state/deskSession.ts'
import { deskOf, hasDeskOfRound } from './earlierDesks.ts'
import { PassphraseForm } from './PassphraseForm.tsx'

type Props = {
  readonly path: string
  readonly inspection: Inspection
  readonly desks: readonly DeskLabel[]
}

type Work =
  | { readonly state: 'idle'; readonly error: WireError | null }
  | { readonly state: 'unlocking' }
  | { readonly state: 'importing'; readonly progress: Progress | null; readonly stop: () => void }

/** Number and passphrase, then the import; a bundle opened before goes straight to its desk. */
export function EnrolForm({ path, inspection, desks }: Props): ReactElement {
  const words = useWords()
  const [jurorId, setJurorId] = useState<JurorId | null>(onlyOne(inspection.jurors))
  const [work, setWork] = useState<Work>({ state: 'idle', error: null })
  const known = jurorId === null ? null : deskOf(inspection, jurorId, desks)
  const failed = (thrown: unknown): void => {
    const error = errorOf(thrown)
    setWork({ state: 'idle', error: error.code === 'CANCELLED' ? null : error })
  }
  const opened = (desk: Desk): void => {
    deskOpened(desk)
  }
  const enrol = (passphrase: string): void => {
    if (jurorId === null) return
    const call = startCall('desk.enrol', { path, jurorId, passphrase }, (progress) => {
      setWork({ state: 'importing', progress, stop: call.cancel })
    })
    setWork({ state: 'importing', progress: null, stop: call.cancel })
    call.result.then(opened, failed)
  }
  const unlock = (deskId: string) => (passphrase: string) => {
    setWork({ state: 'unlocking' })
    api('desk.unlock', { deskId, passphrase }).then(opened, failed)
  }
  if (work.state === 'importing')
    return (
      <ProgressPanel
        title={words('unlock.importing', { prize: inspection.prize })}
        progress={work.progress}
        onStop={work.stop}
      />
    )
  return (
    <PassphraseForm
      action={words(known === null ? 'unlock.action.import' : 'unlock.action.unlock')}
      busy={work.state === 'unlocking'}
      ready={jurorId !== null}
      onPassphrase={known === null ? enrol : unlock(known.deskId)}
    >
      <JurorNumber jurors={inspection.jurors} chosen={jurorId} onChosen={setJurorId} />
      <Earlier inspection={inspection} jurorId={jurorId} desks={desks} />
      {work.state === 'idle' && work.error !== null ? <ErrorNotice error={work.error} /> : null}
    </PassphraseForm>
  )
}

type EarlierProps = Pick<Props, 'inspection' | 'desks'> & { readonly jurorId: JurorId | null }

/** What of this bundle or its round is on this computer already. */
function Earlier({ inspection, jurorId, desks }: EarlierProps): ReactElement | null {
  const words = useWords()
  if (jurorId === null) return null
  if (deskOf(inspection, jurorId, desks) !== null)
    return <Notice tone="plain">{words('unlock.known')}</Notice>
  if (!hasDeskOfRound(inspection, jurorId, desks)) return null
  return <Notice tone="amber">{words('unlock.otherBundle')}</Notice>
}

type NumberProps = {
  readonly jurors: readonly JurorId[]
  readonly chosen: JurorId | null
  readonly onChosen: (jurorId: JurorId) => void
}

function JurorNumber({ jurors, chosen, onChosen }: NumberProps): ReactElement {
  const words = useWords()
  return (
    <Select
      label={words('unlock.juror')}
      placeholder={words('unlock.juror.choose')}
      help={words('unlock.juror.help', { example: jurors[0] ?? 'J01' })}
      choices={jurors.map((id) => ({ key: id, words: id }))}
      chosen={chosen}
      onChosen={onChosen}
      autoFocus={chosen === null}
    />
  )
}

function onlyOne(jurors: readonly JurorId[]): JurorId | null {
  return jurors.length === 1 ? (jurors[0] ?? null) : null
}
