import { CircleCheck } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Verdict } from '../../../shared/calls/views.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Segments } from '../../components/Segments.tsx'
import type { Column } from '../../components/tableColumns.ts'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useWords, type Words } from '../../messages/useWords.ts'
import type { ListedVerdict } from '../../state/verdicts.ts'
import { useVerdictSentence } from './useVerdictSentence.ts'
import { VerdictMark } from './VerdictMark.tsx'

type Props = { readonly verdicts: readonly ListedVerdict[] }
type Filter = 'all' | 'refused'

/** One line for each file that was given, the latest first. */
export function VerdictTable({ verdicts }: Props): ReactElement {
  const words = useWords()
  const sentence = useVerdictSentence()
  const [filter, setFilter] = useState<Filter>('all')
  const refused = verdicts.filter(({ verdict }) => verdict === 'refused')
  return (
    <section className="collect-verdicts" aria-label={words('collect.verdicts')}>
      <div className="strip">
        <h3>{words('collect.verdicts')}</h3>
        <Segments<Filter>
          name={words('collect.filter')}
          choices={[
            { key: 'all', words: words('collect.filter.all', { count: verdicts.length }) },
            { key: 'refused', words: words('collect.filter.refused', { count: refused.length }) },
          ]}
          chosen={filter}
          onChosen={setFilter}
        />
      </div>
      <VirtualTable
        name={words('collect.verdicts')}
        columns={verdictColumns(words, sentence)}
        rows={filter === 'all' ? verdicts : refused}
        rowKey={({ key }) => String(key)}
        rowHeight={44}
        empty={<EmptyState icon={CircleCheck} title={words('collect.filter.none')} />}
      />
    </section>
  )
}

function verdictColumns(
  words: Words,
  sentence: (verdict: Verdict) => string,
): readonly Column<ListedVerdict>[] {
  return [
    {
      id: 'verdict',
      title: words('collect.column.verdict'),
      width: 140,
      cell: ({ verdict }) => <VerdictMark verdict={verdict} />,
      order: (a, b) => a.verdict.localeCompare(b.verdict),
    },
    {
      id: 'file',
      title: words('collect.column.file'),
      width: { least: 140, share: 2 },
      cell: ({ file }) => <span title={file}>{file}</span>,
      order: (a, b) => a.file.localeCompare(b.file),
    },
    {
      id: 'juror',
      title: words('collect.column.juror'),
      width: 64,
      cell: ({ juror }) => juror ?? '–',
      order: (a, b) => (a.juror ?? '').localeCompare(b.juror ?? ''),
    },
    {
      id: 'revision',
      title: words('collect.column.revision'),
      width: 88,
      align: 'end',
      cell: ({ revision }) => revision ?? '–',
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
    },
  ]
}
