import { type ReactElement, useState } from 'react'
import type { DeskLabel, Inspection } from '../../shared/calls/views.ts'
import type { JurorId } from '../../shared/model/ids.ts'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Notice } from '../components/Notice.tsx'
import { Select } from '../components/Select.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, startCall } from '../state/api.ts'
import { deskOf, deskOfRound } from './earlierDesks.ts'
import { EarlierWords, GoOn } from './GoOn.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { PassphraseForm } from './PassphraseForm.tsx'
import { useOpening } from './useOpening.ts'
import { passphraseOf } from './wordsOfSlip.ts'

type Props = {
  readonly path: string
  readonly inspection: Inspection
  readonly desks: readonly DeskLabel[]
}

/** Number and passphrase, then the import; a bundle opened before goes straight to its desk. */
export function EnrolForm({ path, inspection, desks }: Props): ReactElement {
  const words = useWords()
  const [jurorId, setJurorId] = useState<JurorId | null>(onlyOne(inspection.jurors))
  const [isFresh, setFresh] = useState(false)
  const [deskWords, setDeskWords] = useState('')
  const { work, enrol, unlock } = useOpening()
  const { known, earlier } = desksOf(inspection, jurorId, desks)
  const goesOn = earlier !== null && !isFresh
  const byCard = jurorId !== null && inspection.cards.includes(jurorId)
  const onPassphrase = (passphrase: string): void => {
    if (jurorId === null) return
    if (known !== null) unlock(api('desk.unlock', { deskId: known.deskId, passphrase }))
    else if (goesOn) {
      const deskPassphrase = deskWords.trim() === '' ? null : passphraseOf(deskWords)
      const wish = { path, deskId: earlier.deskId, jurorId, passphrase, deskPassphrase }
      enrol((report) => startCall('desk.carryOver', wish, report))
    } else enrol((report) => startCall('desk.enrol', { path, jurorId, passphrase }, report))
  }
  if (work.state === 'importing')
    return <ImportProgress prize={inspection.prize} carriesOver={goesOn} work={work} />
  const asksWords = goesOn && work.state === 'idle' && work.error?.code === 'DESK_OTHER_WORDS'
  return (
    <PassphraseForm
      action={words(actionOf(known, goesOn))}
      busy={work.state === 'unlocking'}
      ready={jurorId !== null && !byCard}
      onPassphrase={onPassphrase}
    >
      <JurorNumber jurors={inspection.jurors} chosen={jurorId} onChosen={setJurorId} />
      {known === null ? null : <Notice tone="plain">{words('unlock.known')}</Notice>}
      {earlier === null ? null : <GoOn isFresh={isFresh} onFresh={setFresh} />}
      {byCard ? <Notice tone="amber">{words('cards.elsewhere', { juror: jurorId })}</Notice> : null}
      {work.state === 'idle' && work.error !== null ? <ErrorNotice error={work.error} /> : null}
      {asksWords || deskWords !== '' ? (
        <EarlierWords value={deskWords} onChange={setDeskWords} />
      ) : null}
    </PassphraseForm>
  )
}

function desksOf(
  inspection: Inspection,
  jurorId: JurorId | null,
  desks: readonly DeskLabel[],
): { readonly known: DeskLabel | null; readonly earlier: DeskLabel | null } {
  if (jurorId === null) return { known: null, earlier: null }
  const known = deskOf(inspection, jurorId, desks)
  return { known, earlier: known === null ? deskOfRound(inspection, jurorId, desks) : null }
}

function actionOf(
  known: DeskLabel | null,
  goesOn: boolean,
): 'unlock.action.unlock' | 'carry.action' | 'unlock.action.import' {
  if (known !== null) return 'unlock.action.unlock'
  return goesOn ? 'carry.action' : 'unlock.action.import'
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
