import { ListChecks } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Finding, Office } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../messages/useWords.ts'
import { checkAsked } from '../../state/officeTasks.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { run } from '../../state/run.ts'
import './checkStrip.css'
import { AddEntries } from './add/AddEntries.tsx'
import { OfficeError } from '../findings/OfficeError.tsx'

type List = 'entries' | 'documents' | 'findings'
type Props = {
  readonly office: Office
  readonly findings: readonly Finding[]
  readonly list: List
  readonly onList: (change: { readonly list: List }) => void
}

/** Entries or findings, and the check that opens every PDF. */
export function CheckStrip({ office, findings, list, onList }: Props): ReactElement {
  const words = useWords()
  const work = useOfficeWork((state) => state.work)
  const failure = useOfficeWork(({ failures }) => failures.check ?? failures.intake)
  return (
    <>
      <div className="strip">
        <h2 className="strip-title">{words('entries.title')}</h2>
        <Segments
          name={words('entries.lists')}
          choices={[
            { key: 'entries', words: words('count.entries', { count: office.entries.length }) },
            {
              key: 'documents',
              words: words('documents.count', { count: documentCount(office) }),
            },
            { key: 'findings', words: words('findings.count', { count: findings.length }) },
          ]}
          chosen={list}
          onChosen={(chosen) => {
            onList({ list: chosen })
          }}
        />
        <span className="strip-rest" />
        <AddEntries />
        <Button
          icon={ListChecks}
          isDisabled={work !== null}
          onPress={() => {
            run(checkAsked((checked) => words('entries.checked', checked)))
          }}
        >
          {words('entries.check')}
        </Button>
      </div>
      {work?.task === 'check' ? (
        <div className="checkStrip-work">
          <ProgressPanel
            title={words('entries.checking')}
            progress={work.progress}
            onStop={work.cancel}
          />
        </div>
      ) : null}
      {work?.task === 'intake' ? (
        <div className="checkStrip-work">
          <ProgressPanel
            title={words('entries.working')}
            progress={work.progress}
            onStop={work.cancel}
          />
        </div>
      ) : null}
      {failure === undefined ? null : <OfficeError error={failure} />}
    </>
  )
}

function documentCount({ entries }: Office): number {
  return entries.reduce((sum, { documents }) => sum + documents.length, 0)
}
