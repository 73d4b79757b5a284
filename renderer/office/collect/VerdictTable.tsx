import { CircleCheck, FileSpreadsheet, Inbox } from 'lucide-react'
import { type ReactElement, useMemo, useState } from 'react'
import type { KeptVerdict } from '../../../shared/calls/collectViews.ts'
import type { Verdict } from '../../../shared/calls/views.ts'
import { textOrder } from '../../../shared/scoring/textOrder.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { Segments } from '../../components/Segments.tsx'
import { Select } from '../../components/Select.tsx'
import type { Column } from '../../components/tableColumns.ts'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useSpeech } from '../../messages/useSpeech.ts'
import { useWords, type Words } from '../../messages/useWords.ts'
import { useCollectView, type VerdictFilter } from '../../state/collectView.ts'
import { run } from '../../state/run.ts'
import {
  matchesFilter,
  matchesSearch,
  verdictCounts,
  verdictFilters,
  verdictsOf,
} from './listedVerdicts.ts'
import { saveVerdicts } from './saveTables.ts'
import { useVerdictSentence } from './useVerdictSentence.ts'
import { VerdictMark } from './VerdictMark.tsx'

type Props = { readonly verdicts: readonly KeptVerdict[] }

/** One line for each file that was given, the latest first. */
export function VerdictTable({ verdicts }: Props): ReactElement {
  const words = useWords()
  const sentence = useVerdictSentence()
  const { filter, which } = useCollectView()
  const [typed, setTyped] = useState('')
  const listed = useMemo(() => verdictsOf(verdicts, which), [verdicts, which])
  const rows = useMemo(
    () =>
      listed.filter(
        (one) => matchesFilter(one, filter) && matchesSearch(one, sentence(one), typed),
      ),
    [listed, filter, sentence, typed],
  )
  return (
    <section className="collect-part" aria-label={words('collect.verdicts')}>
      <VerdictStrip listed={listed} typed={typed} onTyped={setTyped} />
      <VirtualTable
        name={words('collect.verdicts')}
        columns={verdictColumns(words, sentence)}
        rows={rows}
        rowKey={({ sequence }) => String(sequence)}
        rowHeight={40}
        empty={<Nothing isFiltered={listed.length > 0} />}
      />
    </section>
  )
}

type StripProps = {
  readonly listed: readonly KeptVerdict[]
  readonly typed: string
  readonly onTyped: (typed: string) => void
}

function VerdictStrip({ listed, typed, onTyped }: StripProps): ReactElement {
  const words = useWords()
  const { which, whichChosen } = useCollectView()
  return (
    <div className="strip">
      <Select<'latest' | 'all'>
        bare
        label={words('collect.which')}
        choices={[
          { key: 'latest', words: words('collect.which.latest') },
          { key: 'all', words: words('collect.which.all') },
        ]}
        chosen={which}
        onChosen={whichChosen}
      />
      <FilterChoice listed={listed} />
      <span className="strip-rest" />
      <SearchField name={words('collect.search')} value={typed} onChange={onTyped} />
      <Button
        kind="quiet"
        icon={FileSpreadsheet}
        isDisabled={listed.length === 0}
        onPress={() => {
          const of = which === 'latest' ? (listed[0]?.collectedAt ?? null) : null
          run(saveVerdicts(of, (file) => words('collect.saved', { file })))
        }}
      >
        {words('collect.save')}
      </Button>
    </div>
  )
}

/** How many there are of each kind; kinds without any are left out. */
function FilterChoice({ listed }: Pick<StripProps, 'listed'>): ReactElement {
  const words = useWords()
  const { verdicts: names } = useSpeech()
  const { filter, filterChosen } = useCollectView()
  const counts = useMemo(() => verdictCounts(listed), [listed])
  const shown = verdictFilters.filter(
    (kind) => kind === 'all' || kind === filter || (counts.get(kind) ?? 0) > 0,
  )
  return (
    <Segments<VerdictFilter>
      name={words('collect.filter')}
      choices={shown.map((kind) => {
        const count = counts.get(kind) ?? 0
        if (kind === 'all') return { key: kind, words: words('collect.filter.all', { count }) }
        const name = kind === 'decide' ? words('verdict.decide') : names[kind].name
        return { key: kind, words: words('collect.filter.kind', { kind: name, count }) }
      })}
      chosen={filter}
      onChosen={filterChosen}
    />
  )
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }): ReactElement {
  const words = useWords()
  return isFiltered ? (
    <EmptyState icon={CircleCheck} title={words('collect.filter.none')} />
  ) : (
    <EmptyState icon={Inbox} title={words('collect.empty')} body={words('collect.invite')} />
  )
}

function verdictColumns(
  words: Words,
  sentence: (verdict: Verdict) => string,
): readonly Column<KeptVerdict>[] {
  return [
    {
      id: 'verdict',
      title: words('collect.column.verdict'),
      width: 128,
      cell: ({ verdict, decision }) => <VerdictMark verdict={verdict} decision={decision} />,
      order: (a, b) => textOrder(kindOf(a), kindOf(b)),
    },
    {
      id: 'file',
      title: words('collect.column.file'),
      width: { least: 140, share: 2 },
      cell: ({ file }) => <span title={file}>{file}</span>,
      order: (a, b) => textOrder(a.file, b.file),
    },
    {
      id: 'juror',
      title: words('collect.column.juror'),
      width: 64,
      cell: ({ juror }) => juror ?? '–',
      order: (a, b) => textOrder(a.juror ?? '', b.juror ?? ''),
    },
    {
      id: 'revision',
      title: words('collect.column.revision'),
      width: 96,
      align: 'end',
      cell: ({ revision }) => revision ?? '–',
      order: (a, b) => (a.revision ?? 0) - (b.revision ?? 0),
    },
    {
      id: 'sentence',
      title: words('collect.column.sentence'),
      width: { least: 200, share: 4 },
      cell: (verdict) => (
        <span className="collect-sentence selectable" title={sentence(verdict)}>
          {sentence(verdict)}
        </span>
      ),
      order: (a, b) => textOrder(a.code ?? '', b.code ?? ''),
    },
  ]
}

function kindOf({ verdict, decision }: KeptVerdict): string {
  return decision === null ? verdict : ''
}
