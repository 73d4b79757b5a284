import { type ReactElement, useEffect, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import type { DeskLabel, Inspection } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Notice } from '../components/Notice.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { baseName, bundleAskedFor } from '../state/opening.ts'
import { run } from '../state/run.ts'
import { type BundleOpener, openerOf } from './bundleOpener.ts'
import { BundleFacts } from './BundleFacts.tsx'
import { EnrolByCard } from './EnrolByCard.tsx'
import { EnrolForm } from './EnrolForm.tsx'
import { SignatureVerdict } from './SignatureVerdict.tsx'
import './unlock.css'

type Inspected =
  | { readonly state: 'reading' }
  | ({ readonly state: 'read' } & Known)
  | { readonly state: 'failed'; readonly error: WireError }

/** A bundle seen for the first time: who signed it, then number and passphrase, then the import. */
export function UnlockBundle({ path }: { readonly path: string }): ReactElement {
  const words = useWords()
  const [inspected, setInspected] = useState<Inspected>({ state: 'reading' })
  useEffect(() => {
    void inspect(path).then(setInspected)
  }, [path])
  return (
    <>
      <WindowBar title={words('unlock.title.bundle')} detail={baseName(path)} />
      <main className="unlock scrolls">
        <div className="unlock-column">
          {inspected.state === 'reading' ? (
            <p className="unlock-waiting">{words('unlock.inspecting')}</p>
          ) : inspected.state === 'failed' ? (
            <ErrorNotice error={inspected.error} actions={<OtherFile />} />
          ) : (
            <BundleRead path={path} {...inspected} />
          )}
        </div>
      </main>
    </>
  )
}

/** What is known of a bundle before it is opened. */
type Known = {
  readonly inspection: Inspection
  readonly desks: readonly DeskLabel[]
  /** The card of this computer that may open it, and for whom if that is known; null when none does. */
  readonly opener: BundleOpener | null
}

function BundleRead({ path, ...known }: Known & { readonly path: string }): ReactElement {
  const { inspection } = known
  const valid = inspection.signature === 'valid'
  return (
    <>
      {/* What an invalid bundle says of itself is worth nothing and is not shown. */}
      {valid ? <BundleFacts inspection={inspection} /> : null}
      <SignatureVerdict signature={inspection.signature} signer={inspection.signer} />
      {valid && inspection.purpose !== undefined ? <ForReading /> : null}
      {valid ? <OpenBundle path={path} {...known} /> : <OtherFile />}
    </>
  )
}

/** By the card of this computer, if it opens the bundle, else by slip; the juror can change to the other. */
function OpenBundle({ path, opener, ...known }: Known & { readonly path: string }): ReactElement {
  const words = useWords()
  const [bySlip, setBySlip] = useState(opener === null)
  return (
    <>
      {bySlip || opener === null ? (
        <EnrolForm path={path} {...known} />
      ) : (
        <EnrolByCard path={path} opener={opener} {...known} />
      )}
      {opener === null ? null : (
        <div>
          <Button
            kind="quiet"
            onPress={() => {
              setBySlip(!bySlip)
            }}
          >
            {words(bySlip ? 'cards.bundle.card' : 'cards.bundle.slip')}
          </Button>
        </div>
      )}
    </>
  )
}

/** Nobody shall take it for the bundle to score. */
function ForReading(): ReactElement {
  const words = useWords()
  return (
    <Notice tone="plain" title={words('unlock.given.title')}>
      {words('unlock.given.body')}
    </Notice>
  )
}

function OtherFile(): ReactElement {
  const words = useWords()
  return (
    <div>
      <Button
        onPress={() => {
          run(bundleAskedFor())
        }}
      >
        {words('unlock.otherFile')}
      </Button>
    </div>
  )
}

async function inspect(path: string): Promise<Inspected> {
  try {
    const inspection = await api('bundle.inspect', { path })
    const desks = await api('desk.list', {})
    return { state: 'read', inspection, desks, opener: await openerOf(path, inspection) }
  } catch (thrown) {
    return { state: 'failed', error: errorOf(thrown) }
  }
}
