import { Package } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Finding, Office } from '../../../shared/calls/views.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { buildAsked, checkAsked } from '../../state/officeTasks.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { run } from '../../state/run.ts'
import { readings } from '../assignments/loads.ts'
import { FindingLine } from '../findings/FindingLine.tsx'
import { worstFirst } from '../findings/findingGroups.ts'
import { BuildFacts } from './BuildFacts.tsx'
import { OfficeError } from '../findings/OfficeError.tsx'

/** What will be built, what must be mended or read before, and the button. */
export function BuildForm({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const findings = worstFirst(office.findings)
  const failure = useOfficeWork(({ failures }) => failures.build)
  const isWorking = useOfficeWork(({ work }) => work !== null)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  const isEmpty = readings(office).length === 0
  const [read, setRead] = useState<string | null>(null)
  const reading = warnings.map(({ file, line, code }) => `${file} ${line ?? ''} ${code}`).join('\n')
  const isRead = warnings.length === 0 || read === reading
  return (
    <section className="page-section">
      <h2 className="page-title">{words('build.title')}</h2>
      <p className="page-prose soft">{words('build.body')}</p>
      <BuildFacts office={office} />
      {office.standing.unchecked === 0 ? null : <Unchecked isWorking={isWorking} />}
      {errors.length > 0 ? (
        <FindingsBox title={words('build.errors', { count: errors.length })} findings={errors} />
      ) : null}
      {warnings.length > 0 ? (
        <>
          <FindingsBox
            title={words('build.warnings', { count: warnings.length })}
            findings={warnings}
          />
          <Checkbox
            isSelected={isRead}
            onChange={(selected) => {
              setRead(selected ? reading : null)
            }}
          >
            {words('build.warnings.read', { count: warnings.length })}
          </Checkbox>
        </>
      ) : null}
      {failure === undefined ? null : <OfficeError error={failure} />}
      <div className="build-actions">
        <Button
          kind="primary"
          large
          icon={Package}
          isDisabled={isWorking || isEmpty || errors.length > 0 || !isRead}
          onPress={() => {
            run(chooseAndBuild(office.prize))
          }}
        >
          {words('build.action')}
        </Button>
        {isEmpty || errors.length > 0 ? (
          <span className="soft">{words(isEmpty ? 'build.empty' : 'build.blocked')}</span>
        ) : null}
      </div>
    </section>
  )
}

function Unchecked({ isWorking }: { readonly isWorking: boolean }): ReactElement {
  const words = useWords()
  return (
    <Notice
      tone="plain"
      actions={
        <Button
          isDisabled={isWorking}
          onPress={() => {
            run(checkAsked())
          }}
        >
          {words('entries.check')}
        </Button>
      }
    >
      {words('build.unchecked')}
    </Notice>
  )
}

type BoxProps = { readonly title: string; readonly findings: readonly Finding[] }

function FindingsBox({ title, findings }: BoxProps): ReactElement {
  return (
    <>
      <h3>{title}</h3>
      <div className="build-findings scrolls" tabIndex={0} role="region" aria-label={title}>
        {findings.map((finding, index) => (
          <FindingLine key={index} finding={finding} />
        ))}
      </div>
    </>
  )
}

async function chooseAndBuild({ id, round }: Prize): Promise<void> {
  const out = await api('shell.chooseSaveFile', {
    purpose: 'bundle',
    suggestedName: `${id}-round-${round.number}.jurybox`,
  })
  if (out !== null) await buildAsked(out)
}
