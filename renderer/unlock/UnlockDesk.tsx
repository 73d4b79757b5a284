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
import { CardError } from './CardError.tsx'
import { ImportAgain } from './ImportAgain.tsx'
import { PassphraseForm } from './PassphraseForm.tsx'
import './unlock.css'
import { UnlockByCard } from './UnlockByCard.tsx'

type Props = {
  readonly deskId: string
  readonly why: UnlockReason
  readonly back?: DeskPlace | undefined
}

/** A desk that is on this machine already needs only the passphrase, or the card that made it. */
export function UnlockDesk({ deskId, why, back }: Props): ReactElement {
  const words = useWords()
  const startedOver = useRoute((state) => state.startedOver)
  const label = useLabel(deskId)
  const { unlock, busy, error, passphrase } = useUnlocking(deskId, back)
  const isDamaged = error?.code === 'DOCUMENTS_DAMAGED'
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
          <LabelFacts label={label ?? null} />
          {isDamaged ? (
            <ImportAgain
              deskId={deskId}
              passphrase={passphrase}
              error={error}
              onOpened={(desk) => {
                deskOpened(desk, back)
              }}
            />
          ) : null}
          {label === undefined ? null : label?.card == null ? (
            <PassphraseForm
              action={words('unlock.action.unlock')}
              busy={busy}
              ready
              onPassphrase={unlock}
            >
              <Why why={why} />
              {error === null || isDamaged ? null : <ErrorNotice error={error} />}
            </PassphraseForm>
          ) : (
            <UnlockByCard cardId={label.card} busy={busy} onPassphrase={unlock}>
              <Why why={why} />
              {error === null || isDamaged ? null : <CardError error={error} />}
            </UnlockByCard>
          )}
        </div>
      </main>
    </>
  )
}

/** Null when there is no such desk; undefined before that is known. */
function useLabel(deskId: string): DeskLabel | null | undefined {
  const [label, setLabel] = useState<DeskLabel | null | undefined>(undefined)
  useEffect(() => {
    run(
      api('desk.list', {}).then((labels) => {
        setLabel(labels.find((one) => one.deskId === deskId) ?? null)
      }),
    )
  }, [deskId])
  return label
}

type Unlocking = {
  readonly unlock: (passphrase: string | null) => void
  readonly busy: boolean
  readonly error: WireError | null
  /** What was tried last. */
  readonly passphrase: string | null
}

function useUnlocking(deskId: string, back: DeskPlace | undefined): Unlocking {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  const [tried, setTried] = useState<string | null>(null)
  const unlock = (passphrase: string | null): void => {
    setTried(passphrase)
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
  return { unlock, busy, error, passphrase: tried }
}

function Why({ why }: Pick<Props, 'why'>): ReactElement | null {
  const words = useWords()
  if (why === 'chosen') return null
  return (
    <Notice tone={why === 'restarted' ? 'amber' : 'plain'}>{words(`unlock.why.${why}`)}</Notice>
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
