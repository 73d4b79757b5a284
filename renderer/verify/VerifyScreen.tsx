import { FolderSearch } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { ProgressPanel } from '../components/ProgressPanel.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { baseName } from '../state/opening.ts'
import { run } from '../state/run.ts'
import { publicationAskedFor, useVerification } from '../state/verification.ts'
import { VerdictPage } from './VerdictPage.tsx'
import './verify.css'

/** Makes the ranking of a publication again; nothing has to be unlocked for it. */
export function VerifyScreen(): ReactElement {
  const words = useWords()
  const { folder, work, verdict, error } = useVerification()
  return (
    <>
      <WindowBar
        title={words('verify.title')}
        {...(folder === null ? {} : { detail: baseName(folder) })}
      >
        {folder === null ? null : <ChooseFolder isQuiet />}
      </WindowBar>
      <main className="verify scrolls">
        <div className="verify-column">
          {folder === null ? (
            <EmptyState
              icon={FolderSearch}
              title={words('verify.none')}
              body={words('verify.none.body')}
            >
              <ChooseFolder />
            </EmptyState>
          ) : null}
          {work === null ? null : (
            <ProgressPanel
              title={words('verify.working')}
              progress={work.progress}
              onStop={work.cancel}
            />
          )}
          {error === null ? null : <ErrorNotice error={error} />}
          {verdict === null || folder === null ? null : (
            <VerdictPage verdict={verdict} folder={folder} />
          )}
        </div>
      </main>
    </>
  )
}

function ChooseFolder({ isQuiet = false }: { readonly isQuiet?: boolean }): ReactElement {
  const words = useWords()
  return (
    <Button
      kind={isQuiet ? 'quiet' : 'primary'}
      onPress={() => {
        run(publicationAskedFor())
      }}
    >
      {words(isQuiet ? 'verify.other' : 'verify.choose')}
    </Button>
  )
}
