import { Megaphone } from 'lucide-react'
import { type ReactElement, useEffect } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useWords } from '../../messages/useWords.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { usePublication } from '../../state/publication.ts'
import { run } from '../../state/run.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import { UnlockHere } from '../open/UnlockHere.tsx'
import { PublishedFolder } from './PublishedFolder.tsx'
import { PublishForm } from './PublishForm.tsx'
import './publish.css'

/** The folder from which anyone can check the ranking. */
export function Publish({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  useEffect(() => {
    if (office.unlocked) run(usePublication.getState().planAsked())
  }, [office])
  if (!office.unlocked) return <UnlockHere title={words('publish.title')} />
  return <Unlocked />
}

function Unlocked(): ReactElement | null {
  const words = useWords()
  const { plan, error, published } = usePublication()
  const work = useOfficeWork((state) => state.work)
  if (error !== null && error.code !== 'NOT_BUILT') return <OfficeError error={error} />
  if (error !== null || plan?.files === 0)
    return (
      <EmptyState
        icon={Megaphone}
        title={words('publish.none')}
        body={words('publish.none.body')}
      />
    )
  if (plan === null) return null
  return (
    <div className="page scrolls">
      <div className="page-column">
        {work?.task === 'publish' ? (
          <ProgressPanel
            title={words('publish.working')}
            progress={work.progress}
            onStop={work.cancel}
          />
        ) : published === null ? (
          <PublishForm plan={plan} />
        ) : (
          <PublishedFolder published={published} />
        )}
      </div>
    </div>
  )
}
