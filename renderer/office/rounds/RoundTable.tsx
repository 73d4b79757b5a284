import { Check, ChevronsUpDown, type LucideIcon, Minus, Square, SquareCheck } from 'lucide-react'
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
import { acrossTheCut } from './shortlist.ts'
import { exactScoreText } from '../results/scoreText.ts'

type Row = {
  readonly entry: OfficeEntry
  readonly result: EntryResult | UnrankedResult
  readonly goes: boolean
  readonly isAcross: boolean
}

type Props = {
  readonly office: Office
  readonly ranking: CategoryResults
  readonly going: ReadonlySet<EntryCode>
  /** Null where the choice follows the ranking. */
  readonly onTurned: ((code: EntryCode) => void) | null
}

/** A category in rank order; who goes on is marked by a sign, and a line shows where the choice ends. */
export function RoundTable({ office, ranking, going, onTurned }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const across = onTurned === null ? acrossTheCut(ranking.entries, going) : new Set<EntryCode>()
  const byCode = new Map(office.entries.map((entry) => [entry.code, entry]))
  const rows = [...ranking.entries, ...ranking.unranked].flatMap((result): readonly Row[] => {
    const entry = byCode.get(result.code)
    return entry === undefined
      ? []
      : [{ entry, result, goes: going.has(result.code), isAcross: across.has(result.code) }]
  })
  const last = onTurned === null ? rows.findLast(({ goes }) => goes)?.entry.code : undefined
  return (
    <VirtualTable
      name={words('rounds.title')}
      columns={columns(words, intl, onTurned !== null)}
      isLast={({ entry }) => entry.code === last}
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

/** By hand it is a box to tick. */
function signOf(goes: boolean, byHand: boolean): LucideIcon {
  if (byHand) return goes ? SquareCheck : Square
  return goes ? Check : Minus
}

function columns(words: Words, intl: IntlShape, byHand: boolean): readonly Column<Row>[] {
  return [
    {
      id: 'goes',
      title: words('rounds.column.goes'),
      width: 104,
      cell: ({ goes }) => (
        <span className={`nextRound-sign ${goes ? 'nextRound-sign--goes' : 'soft'}`}>
          <Icon of={signOf(goes, byHand)} />
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
      width: 112,
      align: 'end',
      from: 480,
      cell: ({ result: { interval }, isAcross }) =>
        interval === null ? (
          '–'
        ) : (
          <span className={isAcross ? 'nextRound-across' : undefined}>
            {isAcross ? <Icon of={ChevronsUpDown} /> : null}
            {`${interval[0]}–${interval[1]}`}
            {isAcross ? <span className="unseen">{words('rounds.across')}</span> : null}
          </span>
        ),
    },
  ]
}
