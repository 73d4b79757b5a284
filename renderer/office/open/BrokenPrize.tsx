import { RefreshCw } from 'lucide-react'
import type { ReactElement } from 'react'
import type { BrokenOffice } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { WindowBar } from '../../components/WindowBar.tsx'
import { useWords } from '../../messages/useWords.ts'
import { isSound, useOffice } from '../../state/office.ts'
import { officeLeft, prizeEntered } from '../../state/officeSession.ts'
import { api } from '../../state/api.ts'
import { baseName } from '../../state/opening.ts'
import { currentRoute, useRoute } from '../../state/route.ts'
import { run } from '../../state/run.ts'
import { EditButtons } from '../edits/EditButtons.tsx'
import { Findings } from '../findings/Findings.tsx'
import { FindingsSummary } from '../findings/FindingsSummary.tsx'
import { FolderPath } from '../overview/FolderPath.tsx'
import './brokenPrize.css'

/** A prize folder that is no prize yet: every mistake at its line, to be mended in any editor. */
export function BrokenPrize({ broken }: { readonly broken: BrokenOffice }): ReactElement {
  const words = useWords()
  return (
    <>
      <WindowBar
        title={words('broken.title')}
        detail={baseName(broken.folder)}
        backName={words('action.home')}
        onBack={() => {
          run(officeLeft())
        }}
      >
        <EditButtons />
      </WindowBar>
      <main className="brokenPrize">
        <header className="brokenPrize-head">
          <p className="page-prose">{words('broken.body')}</p>
          <FolderPath folder={broken.folder} />
          <div className="brokenPrize-tools">
            <FindingsSummary findings={broken.findings} />
            <Button
              kind="primary"
              icon={RefreshCw}
              onPress={() => {
                run(readAgain())
              }}
            >
              {words('broken.again')}
            </Button>
          </div>
        </header>
        <Findings name={words('findings.title')} findings={broken.findings} />
      </main>
    </>
  )
}

/** Goes on when the folder has become a prize. */
async function readAgain(): Promise<void> {
  const opened = await api('office.read', {})
  useOffice.getState().answered(opened)
  const isOpening = currentRoute(useRoute.getState()).screen === 'openPrize'
  if (isSound(opened) && opened.unlocked && isOpening) prizeEntered()
}
