import { type ReactElement, useEffect, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { WindowBar } from '../../components/WindowBar.tsx'
import { useWords } from '../../messages/useWords.ts'
import { errorOf } from '../../state/api.ts'
import { isSound, isUnlocked, useOffice } from '../../state/office.ts'
import { prizeEntered, prizeOpened } from '../../state/officeSession.ts'
import { baseName, prizeAskedFor } from '../../state/opening.ts'
import { type UnlockReason, useRoute } from '../../state/route.ts'
import { run } from '../../state/run.ts'
import { BrokenPrize } from './BrokenPrize.tsx'
import './openPrize.css'
import { UnlockOffice } from './UnlockOffice.tsx'

type Props = { readonly folder: string; readonly why: UnlockReason }

/** A prize folder on its way to being open: read, then unlocked; or what is wrong with it. */
export function OpenPrize({ folder, why }: Props): ReactElement {
  const words = useWords()
  const any = useOffice((state) => state.opened)
  const opened = any?.folder === folder ? any : null
  const startedOver = useRoute((state) => state.startedOver)
  const error = useOpening(folder)
  if (opened !== null && !isSound(opened)) return <BrokenPrize broken={opened} />
  return (
    <>
      <WindowBar
        title={words('openPrize.title')}
        detail={baseName(folder)}
        backName={words('action.home')}
        onBack={() => {
          startedOver({ screen: 'start' })
        }}
      />
      <main className="openPrize scrolls">
        <div className="openPrize-column">
          {error !== null ? (
            <ErrorNotice error={error} actions={<OtherFolder />} />
          ) : opened === null ? (
            <p className="openPrize-waiting">{words('openPrize.reading')}</p>
          ) : (
            <UnlockOffice office={opened} why={why} />
          )}
        </div>
      </main>
    </>
  )
}

/** Opens the folder once; goes on by itself when the office is unlocked already. */
function useOpening(folder: string): WireError | null {
  const [error, setError] = useState<WireError | null>(null)
  useEffect(() => {
    let isCurrent = true
    prizeOpened(folder).then(
      (opened) => {
        if (isCurrent && isUnlocked({ opened })) prizeEntered()
      },
      (thrown: unknown) => {
        if (isCurrent) setError(errorOf(thrown))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [folder])
  return error
}

function OtherFolder(): ReactElement {
  const words = useWords()
  return (
    <Button
      onPress={() => {
        run(prizeAskedFor())
      }}
    >
      {words('openPrize.other')}
    </Button>
  )
}
