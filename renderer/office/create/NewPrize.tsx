import { type ReactElement, type SubmitEvent, useState } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import type { Office } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { WindowBar } from '../../components/WindowBar.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api, errorOf } from '../../state/api.ts'
import { officeUnlocked, prizeEntered } from '../../state/officeSession.ts'
import { firstPlace } from '../../state/officeRoute.ts'
import { FolderChoice } from './FolderChoice.tsx'
import './newPrize.css'
import { NewPassphrase } from './NewPassphrase.tsx'
import { type Template, TemplateChoice } from './TemplateChoice.tsx'

type Wish = {
  readonly from: 'template' | 'sample'
  readonly template: Template
  readonly folder: string
  readonly passphrase: string
}

/** A prize from a template, or the sample prize: a folder and the office's passphrase. */
export function NewPrize({ from }: { readonly from: Wish['from'] }): ReactElement {
  const words = useWords()
  const [template, setTemplate] = useState<Template>('seoul-smart-city-prize')
  const [folder, setFolder] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const { create, busy, error } = useCreate()
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault()
    if (folder !== null && passphrase !== null) create({ from, template, folder, passphrase })
  }
  return (
    <>
      <WindowBar title={words(`create.${from}.title`)} />
      <main className="newPrize scrolls">
        <form className="newPrize-column" onSubmit={submitted}>
          <p className="page-prose">{words(`create.${from}.body`)}</p>
          {from === 'template' ? <TemplateChoice chosen={template} onChosen={setTemplate} /> : null}
          <FolderChoice folder={folder} onChosen={setFolder} />
          <NewPassphrase onPassphrase={setPassphrase} />
          {error === null ? null : <ErrorNotice error={error} />}
          <div className="newPrize-actions">
            <Button
              kind="primary"
              large
              type="submit"
              isDisabled={busy || folder === null || passphrase === null}
            >
              {words(`create.${from}.action`)}
            </Button>
            {busy ? <p className="soft">{words('create.busy')}</p> : null}
          </div>
        </form>
      </main>
    </>
  )
}

type Creating = {
  readonly create: (wish: Wish) => void
  readonly busy: boolean
  readonly error: WireError | null
}

function useCreate(): Creating {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<WireError | null>(null)
  const create = (wish: Wish): void => {
    setBusy(true)
    setError(null)
    made(wish)
      .then(
        (office) => {
          officeUnlocked(office)
          prizeEntered(wish.from === 'template' ? firstPlace('prize') : undefined)
        },
        (thrown: unknown) => {
          setError(errorOf(thrown))
        },
      )
      .finally(() => {
        setBusy(false)
      })
  }
  return { create, busy, error }
}

function made({ from, template, folder, passphrase }: Wish): Promise<Office> {
  return from === 'sample'
    ? api('office.createSample', { folder, passphrase })
    : api('office.create', { folder, template, passphrase })
}
