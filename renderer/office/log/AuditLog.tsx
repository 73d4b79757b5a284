import { FileSpreadsheet, ScrollText, ShieldAlert, ShieldCheck } from 'lucide-react'
import { type ReactElement, useEffect, useMemo, useState } from 'react'
import { useIntl } from 'react-intl'
import type { AuditLog as Log } from '../../../shared/calls/collectViews.ts'
import type { Office } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Icon } from '../../components/Icon.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { Select } from '../../components/Select.tsx'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useSpeech } from '../../messages/useSpeech.ts'
import { useWords } from '../../messages/useWords.ts'
import { useAuditLog } from '../../state/officeAnswer.ts'
import { run } from '../../state/run.ts'
import { saveAuditLog } from '../collect/saveTables.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import { UnlockHere } from '../open/UnlockHere.tsx'
import './auditLog.css'
import { everything, type LogFilter, linesFor, valuesIn } from './logFilter.ts'
import { LogHead } from './LogHead.tsx'
import { logColumns } from './logColumns.tsx'
import { LineDetails } from './LineDetails.tsx'

/** Everything that was done in this office, the latest first, in words. */
export function AuditLog({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const { answer, error } = useAuditLog()
  useEffect(() => {
    if (office.unlocked) run(useAuditLog.getState().asked())
  }, [office])
  if (!office.unlocked) return <UnlockHere title={words('log.title')} />
  return (
    <>
      {error === null ? null : <OfficeError error={error} />}
      {answer === null ? null : <Lines log={answer} />}
    </>
  )
}

function Lines({ log }: { readonly log: Log }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { acts } = useSpeech()
  const [filter, setFilter] = useState<LogFilter>(everything)
  const [chosen, setChosen] = useState<number | null>(null)
  const rows = useMemo(() => linesFor(log.lines, filter, acts), [log, filter, acts])
  const line = rows.find(({ sequence }) => sequence === chosen)
  return (
    <section className="auditLog" aria-label={words('log.title')}>
      <LogStrip log={log} shown={rows.length} />
      <LogFilters log={log} filter={filter} onFilter={setFilter} />
      <VirtualTable
        name={words('log.title')}
        columns={logColumns(words, intl, acts)}
        rows={rows}
        rowKey={({ sequence }) => String(sequence)}
        rowHeight={36}
        chosen={chosen === null ? null : String(chosen)}
        onChosen={({ sequence }) => {
          setChosen(sequence === chosen ? null : sequence)
        }}
        empty={<EmptyState icon={ScrollText} title={words('log.empty')} />}
      />
      {line === undefined ? null : <LineDetails line={line} />}
    </section>
  )
}

type StripProps = { readonly log: Log; readonly shown: number }

function LogStrip({ log, shown }: StripProps): ReactElement {
  const words = useWords()
  return (
    <div className="strip">
      <h2 className="strip-title">{words('log.title')}</h2>
      <span className="soft numbers" role="status">
        {words('log.count', { shown, count: log.lines.length })}
      </span>
      <span className={`auditLog-seal auditLog-seal--${log.holds ? 'whole' : 'broken'}`}>
        <Icon of={log.holds ? ShieldCheck : ShieldAlert} />
        <span className="auditLog-sealWords">{words(log.holds ? 'log.whole' : 'log.broken')}</span>
      </span>
      <span className="strip-rest" />
      <LogHead tree={log.tree} />
      <Button
        kind="quiet"
        icon={FileSpreadsheet}
        onPress={() => {
          run(saveAuditLog((file) => words('log.saved', { file })))
        }}
      >
        {words('log.save')}
      </Button>
    </div>
  )
}

type FilterProps = {
  readonly log: Log
  readonly filter: LogFilter
  readonly onFilter: (filter: LogFilter) => void
}

function LogFilters({ log, filter, onFilter }: FilterProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { acts } = useSpeech()
  const names: Readonly<Record<string, { readonly name: string }>> = acts
  const values = useMemo(() => valuesIn(log.lines), [log])
  const choices = (
    known: readonly string[],
    all: string,
    nameOf: (value: string) => string,
  ): readonly { readonly key: string; readonly words: string }[] => [
    { key: '', words: all },
    ...known.map((key) => ({ key, words: nameOf(key) })),
  ]
  return (
    <div className="strip">
      <Select
        bare
        label={words('log.act')}
        choices={choices(values.acts, words('log.act.all'), (act) => names[act]?.name ?? act)}
        chosen={filter.act}
        onChosen={(act) => {
          onFilter({ ...filter, act })
        }}
      />
      <Select
        bare
        label={words('collect.column.juror')}
        choices={choices(values.jurors, words('log.juror.all'), (juror) => juror)}
        chosen={filter.juror}
        onChosen={(juror) => {
          onFilter({ ...filter, juror })
        }}
      />
      <Select
        bare
        label={words('log.day')}
        choices={choices(values.days, words('log.day.all'), (day) =>
          intl.formatDate(`${day}T12:00:00`, { dateStyle: 'medium' }),
        )}
        chosen={filter.day}
        onChosen={(day) => {
          onFilter({ ...filter, day })
        }}
      />
      <span className="strip-rest" />
      <SearchField
        name={words('log.search')}
        value={filter.typed}
        onChange={(typed) => {
          onFilter({ ...filter, typed })
        }}
      />
    </div>
  )
}
