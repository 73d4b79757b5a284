import { PackageX } from 'lucide-react'
import { type ReactElement, useEffect } from 'react'
import type { WireError } from '../../../shared/calls/call.ts'
import type { Office } from '../../../shared/calls/views.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useWords } from '../../messages/useWords.ts'
import { useCollectView } from '../../state/collectView.ts'
import { collectedChanged, useVerdicts } from '../../state/officeAnswer.ts'
import { firstPlace } from '../../state/officeRoute.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { useRoute } from '../../state/route.ts'
import { run } from '../../state/run.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import { UnlockHere } from '../open/UnlockHere.tsx'
import './collect.css'
import { CollectStrip } from './CollectStrip.tsx'
import { Decisions } from './decisions/Decisions.tsx'
import { DropZone } from './DropZone.tsx'
import { MissingSheets } from './missing/MissingSheets.tsx'
import { SheetMatrix } from './SheetMatrix.tsx'
import { VerdictTable } from './VerdictTable.tsx'

/** Takes in the jurors' score files, says what became of each, what must be decided, and what is still missing. */
export function Collect({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  if (!office.unlocked) return <UnlockHere title={words('collect.title')} />
  if (office.builds.length === 0) return <NotBuilt />
  return <Collecting office={office} />
}

function Collecting({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const work = useOfficeWork((state) => state.work)
  const failure = useOfficeWork(({ failures }) => failures.collect)
  useEffect(() => {
    run(collectedChanged())
  }, [])
  return (
    <DropZone>
      <CollectStrip office={office} />
      {failure === undefined ? null : <Failure error={failure} />}
      {work?.task === 'collect' ? (
        <div className="collect-work">
          <ProgressPanel
            title={words('collect.collecting')}
            progress={work.progress}
            onStop={work.cancel}
          />
        </div>
      ) : null}
      <Part office={office} />
    </DropZone>
  )
}

/** Of a collection that was stopped something stays, unlike of other work. */
function Failure({ error }: { readonly error: WireError }): ReactElement {
  const words = useWords()
  if (error.code !== 'CANCELLED') return <OfficeError error={error} />
  return <Notice tone="plain">{words('collect.stopped')}</Notice>
}

function Part({ office }: { readonly office: Office }): ReactElement {
  const tab = useCollectView((state) => state.tab)
  switch (tab) {
    case 'files':
      return <Files />
    case 'sheets':
      return <SheetMatrix office={office} />
    case 'missing':
      return <MissingSheets office={office} />
    case 'decisions':
      return <Decisions office={office} />
    default:
      return unreachable(tab)
  }
}

function Files(): ReactElement {
  const { answer, error } = useVerdicts()
  return (
    <>
      {error === null ? null : <OfficeError error={error} />}
      {answer === null ? null : <VerdictTable verdicts={answer} />}
    </>
  )
}

function NotBuilt(): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <EmptyState
      icon={PackageX}
      title={words('collect.notBuilt')}
      body={words('collect.notBuilt.body')}
    >
      <Button
        kind="primary"
        onPress={() => {
          wentTo({ screen: 'office', place: firstPlace('build') })
        }}
      >
        {words('build.title')}
      </Button>
    </EmptyState>
  )
}
