import { Check, Minus } from 'lucide-react'
import type { ReactElement } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import type { Office, OfficeEntry } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import type {
  CategoryResults,
  EntryResult,
  UnrankedResult,
} from '../../../shared/scoring/results.ts'
import { Icon } from '../../components/Icon.tsx'
import type { Column } from '../../components/tableColumns.ts'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useWords, type Words } from '../../messages/useWords.ts'
import { exactScoreText } from '../results/scoreText.ts'

type Row = {
  readonly entry: OfficeEntry
  readonly result: EntryResult | UnrankedResult
  readonly goes: boolean
}

type Props = {
  readonly office: Office
  readonly ranking: CategoryResults
  readonly going: ReadonlySet<EntryCode>
  /** Null where the choice follows the ranking. */
  readonly onTurned: ((code: EntryCode) => void) | null
}

/** A category in rank order; who goes on is marked by a sign, not by colour alone. */
export function RoundTable({ office, ranking, going, onTurned }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const byCode = new Map(office.entries.map((entry) => [entry.code, entry]))
  const rows = [...ranking.entries, ...ranking.unranked].flatMap((result): readonly Row[] => {
    const entry = byCode.get(result.code)
    return entry === undefined ? [] : [{ entry, result, goes: going.has(result.code) }]
  })
  return (
    <VirtualTable
      name={words('rounds.title')}
      columns={columns(words, intl)}
      rows={rows}
      rowKey={({ entry }) => entry.code}
      rowHeight={36}
      {...(onTurned === null
        ? {}
        : {
            onChosen: ({ entry }: Row) => {
              onTurned(entry.code)
            },
          })}
      empty={null}
    />
  )
}

function columns(words: Words, intl: IntlShape): readonly Column<Row>[] {
  return [
    {
      id: 'goes',
      title: words('rounds.column.goes'),
      width: 72,
      cell: ({ goes }) => (
        <span className={goes ? 'nextRound-goes' : 'soft'}>
          <Icon of={goes ? Check : Minus} />
          <span className="unseen">{words(goes ? 'rounds.goes' : 'rounds.stays')}</span>
        </span>
      ),
      order: (a, b) => Number(b.goes) - Number(a.goes),
    },
    {
      id: 'rank',
      title: words('results.column.rank'),
      width: 56,
      cell: ({ result }) => ('rank' in result ? result.rank : '–'),
    },
    {
      id: 'entry',
      title: words('results.column.entry'),
      width: { least: 200, share: 3 },
      cell: ({ entry }) => (
        <>
          <strong className="numbers">{entry.code}</strong> {entry.title}
        </>
      ),
    },
    {
      id: 'score',
      title: words('results.column.score'),
      width: 88,
      align: 'end',
      cell: ({ result }) => ('exact' in result ? exactScoreText(intl, result.exact) : '–'),
    },
    {
      id: 'interval',
      title: words('results.column.interval'),
      width: 96,
      align: 'end',
      from: 480,
      cell: ({ result: { interval } }) =>
        interval === null ? '–' : `${interval[0]}–${interval[1]}`,
    },
  ]
}
