import { type ReactElement, useState } from 'react'
import type { DeskLabel, Inspection } from '../../shared/calls/views.ts'
import type { JurorId } from '../../shared/model/ids.ts'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Notice } from '../components/Notice.tsx'
import { ProgressPanel } from '../components/ProgressPanel.tsx'
import { Select } from '../components/Select.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, startCall } from '../state/api.ts'
import { deskOf, hasDeskOfRound } from './earlierDesks.ts'
import { PassphraseForm } from './PassphraseForm.tsx'
import { useOpening } from './useOpening.ts'

type Props = {
  readonly path: string
  readonly inspection: Inspection
  readonly desks: readonly DeskLabel[]
}

/** Number and passphrase, then the import; a bundle opened before goes straight to its desk. */
export function EnrolForm({ path, inspection, desks }: Props): ReactElement {
  const words = useWords()
  const [jurorId, setJurorId] = useState<JurorId | null>(onlyOne(inspection.jurors))
  const { work, enrol, unlock } = useOpening()
  const known = jurorId === null ? null : deskOf(inspection, jurorId, desks)
  const byCard = jurorId !== null && inspection.cards.includes(jurorId)
  const onPassphrase = (passphrase: string): void => {
    if (jurorId === null) return
    if (known !== null) unlock(api('desk.unlock', { deskId: known.deskId, passphrase }))
    else enrol((report) => startCall('desk.enrol', { path, jurorId, passphrase }, report))
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
      ready={jurorId !== null && !byCard}
      onPassphrase={onPassphrase}
    >
      <JurorNumber jurors={inspection.jurors} chosen={jurorId} onChosen={setJurorId} />
      <Earlier inspection={inspection} jurorId={jurorId} desks={desks} />
      {byCard ? <Notice tone="amber">{words('cards.elsewhere', { juror: jurorId })}</Notice> : null}
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
