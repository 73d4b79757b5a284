import { type ReactElement, useEffect, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import type { DeskLabel } from '../../shared/calls/views.ts'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Notice } from '../components/Notice.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { deskOpened } from '../state/deskSession.ts'
import { type DeskPlace, type UnlockReason, useRoute } from '../state/route.ts'
import { run } from '../state/run.ts'
import { PassphraseForm } from './PassphraseForm.tsx'
import './unlock.css'

type Props = {
  readonly deskId: string
  readonly why: UnlockReason
  readonly back?: DeskPlace | undefined
}

/** A desk that is on this machine already needs only the passphrase. */
export function UnlockDesk({ deskId, why, back }: Props): ReactElement {
  const words = useWords()
  const startedOver = useRoute((state) => state.startedOver)
  const [label, setLabel] = useState<DeskLabel | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  useEffect(() => {
    run(
      api('desk.list', {}).then((labels) => {
        setLabel(labels.find((one) => one.deskId === deskId) ?? null)
      }),
    )
  }, [deskId])
  const unlock = (passphrase: string): void => {
    setBusy(true)
    setError(null)
    api('desk.unlock', { deskId, passphrase })
      .then(
        (desk) => {
          deskOpened(desk, back)
        },
        (thrown: unknown) => {
          setError(errorOf(thrown))
        },
      )
      .finally(() => {
        setBusy(false)
      })
  }
  return (
    <>
      <WindowBar
        title={words('unlock.title.desk')}
        backName={words('action.home')}
        onBack={() => {
          startedOver({ screen: 'start' })
        }}
      />
      <main className="unlock scrolls">
        <div className="unlock-column">
          <LabelFacts label={label} />
          <PassphraseForm
            action={words('unlock.action.unlock')}
            busy={busy}
            ready
            onPassphrase={unlock}
          >
            {why === 'chosen' ? null : (
              <Notice tone={why === 'restarted' ? 'amber' : 'plain'}>
                {words(`unlock.why.${why}`)}
              </Notice>
            )}
            {error === null ? null : <ErrorNotice error={error} />}
          </PassphraseForm>
        </div>
      </main>
    </>
  )
}

function LabelFacts({ label }: { readonly label: DeskLabel | null }): ReactElement {
  const words = useWords()
  return (
    <header className="unlock-facts">
      <h2 className="unlock-prize">{label?.prizeTitle ?? '\u00a0'}</h2>
      <p>
        {label === null
          ? '\u00a0'
          : words('start.recent.desk', { round: label.roundTitle, juror: label.jurorId })}
      </p>
    </header>
  )
}
