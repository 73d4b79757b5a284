import { type ReactElement, useEffect, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import type { DeskLabel, Inspection } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { baseName, bundleAskedFor } from '../state/opening.ts'
import { run } from '../state/run.ts'
import { BundleFacts } from './BundleFacts.tsx'
import { EnrolForm } from './EnrolForm.tsx'
import { SignatureVerdict } from './SignatureVerdict.tsx'
import './unlock.css'

type Inspected =
  | { readonly state: 'reading' }
  | {
      readonly state: 'read'
      readonly inspection: Inspection
      readonly desks: readonly DeskLabel[]
    }
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

type ReadProps = {
  readonly path: string
  readonly inspection: Inspection
  readonly desks: readonly DeskLabel[]
}

function BundleRead({ path, inspection, desks }: ReadProps): ReactElement {
  const valid = inspection.signature === 'valid'
  return (
    <>
      {/* What an invalid bundle says of itself is worth nothing and is not shown. */}
      {valid ? <BundleFacts inspection={inspection} /> : null}
      <SignatureVerdict signature={inspection.signature} signer={inspection.signer} />
      {valid ? <EnrolForm path={path} inspection={inspection} desks={desks} /> : <OtherFile />}
    </>
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
    return { state: 'read', inspection, desks: await api('desk.list', {}) }
  } catch (thrown) {
    return { state: 'failed', error: errorOf(thrown) }
  }
}
