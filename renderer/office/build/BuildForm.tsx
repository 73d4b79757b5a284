import { Package } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { BuildSummary } from '../../../shared/calls/buildViews.ts'
import type { Finding, Office } from '../../../shared/calls/views.ts'
import type { Prize } from '../../../shared/model/prize.ts'
import { warningKey } from '../../../shared/warningKey.ts'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { api } from '../../state/api.ts'
import { buildAsked, checkAsked } from '../../state/officeTasks.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { run } from '../../state/run.ts'
import { readings } from '../assignments/loads.ts'
import { worstFirst } from '../findings/findingGroups.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import { BuildFacts } from './BuildFacts.tsx'
import { AcceptWarnings, BuildWarnings } from './BuildWarnings.tsx'
import { FindingsBox } from './FindingsBox.tsx'
import { useBuildSummary } from './useBuildSummary.ts'

/** What will be built, what must be mended or read before, and the button. */
export function BuildForm({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const failure = useOfficeWork(({ failures }) => failures.build)
  const isWorking = useOfficeWork(({ work }) => work !== null)
  const summary = useBuildSummary(office)
  const { errors, unread, accepted } = sorted(office.findings, summary)
  const isEmpty = readings(office).length === 0
  return (
    <section className="page-section">
      <h2 className="page-title">{words('build.title')}</h2>
      <p className="page-prose soft">{words('build.body')}</p>
      <BuildFacts office={office} summary={summary} />
      {office.standing.unchecked === 0 ? null : <Unchecked isWorking={isWorking} />}
      {errors.length > 0 ? (
        <FindingsBox title={words('build.errors', { count: errors.length })} findings={errors} />
      ) : null}
      <BuildWarnings unread={unread} accepted={accepted} />
      {failure === undefined ? null : <OfficeError error={failure} />}
      <div className="build-actions">
        <BuildButton
          prize={office.prize}
          unread={unread}
          isDisabled={isWorking || isEmpty || errors.length > 0 || summary === null}
        />
        {isEmpty || errors.length > 0 ? (
          <span className="soft">{words(isEmpty ? 'build.empty' : 'build.blocked')}</span>
        ) : null}
      </div>
    </section>
  )
}

type ButtonProps = {
  readonly prize: Prize
  readonly unread: readonly Finding[]
  readonly isDisabled: boolean
}

function BuildButton({ prize, unread, isDisabled }: ButtonProps): ReactElement {
  const words = useWords()
  const [asking, setAsking] = useState(false)
  const build = (): void => {
    setAsking(false)
    run(chooseAndBuild(prize, unread.map(warningKey)))
  }
  return (
    <>
      <Button
        kind="primary"
        large
        icon={Package}
        isDisabled={isDisabled}
        onPress={() => {
          if (unread.length === 0) build()
          else setAsking(true)
        }}
      >
        {words('build.action')}
      </Button>
      <AcceptWarnings
        unread={unread}
        isOpen={asking}
        onClose={() => {
          setAsking(false)
        }}
        onConfirm={build}
      />
    </>
  )
}

type Sorted = {
  readonly errors: readonly Finding[]
  readonly unread: readonly Finding[]
  readonly accepted: readonly Finding[]
}

function sorted(findings: readonly Finding[], summary: BuildSummary | null): Sorted {
  const all = worstFirst(findings)
  const known = new Set(summary?.accepted)
  const warnings = all.filter(({ severity }) => severity === 'warning')
  return {
    errors: all.filter(({ severity }) => severity === 'error'),
    unread: warnings.filter((one) => !known.has(warningKey(one))),
    accepted: warnings.filter((one) => known.has(warningKey(one))),
  }
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
            run(checkAsked((checked) => words('entries.checked', checked)))
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

async function chooseAndBuild(
  { id, round }: Prize,
  warningsRead: readonly string[],
): Promise<void> {
  const out = await api('shell.chooseSaveFile', {
    purpose: 'bundle',
    suggestedName: `${id}-round-${round.number}.jurybox`,
  })
  if (out !== null) await buildAsked(out, warningsRead)
}
