import type { ReactElement } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import type { Category } from '../../shared/model/prize.ts'
import { textOrder } from '../../shared/scoring/textOrder.ts'
import { sheetTotal } from '../../shared/scoring/total.ts'
import { toNumber } from '../../shared/scoring/fraction.ts'
import type { Column } from '../components/tableColumns.ts'
import { totalText } from '../messages/quantities.ts'
import { useWords, type Words } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import { codeOf } from '../state/entryView.ts'
import type { GivenView } from '../state/given.ts'
import { figureText } from './figureText.ts'

/** What a desk for reading says of each entry; the narrower it is, the fewer columns. */
export function givenColumns(
  words: Words,
  intl: IntlShape,
  categories: readonly Category[],
): readonly Column<GivenView>[] {
  return [
    {
      id: 'rank',
      title: words('given.column.rank'),
      width: 88,
      cell: ({ place }) => (
        <span className={place.rank === null ? 'soft' : 'given-rank numbers'}>
          {place.rank ?? words('given.noRank')}
        </span>
      ),
      order: (a, b) => rankOf(a) - rankOf(b),
    },
    {
      id: 'code',
      title: words('desk.column.code'),
      width: 84,
      cell: ({ view }) => <span className="soft numbers">{codeOf(view)}</span>,
      order: (a, b) => textOrder(codeOf(a.view), codeOf(b.view)),
    },
    {
      id: 'title',
      title: words('desk.column.title'),
      width: { least: 160, share: 3 },
      cell: ({ view }) => (
        <span className="truncated" title={view.desk.entry.title}>
          {view.desk.entry.title}
        </span>
      ),
      order: (a, b) => a.view.desk.entry.title.localeCompare(b.view.desk.entry.title),
    },
    {
      id: 'category',
      title: words('given.categories'),
      width: { least: 120, share: 1 },
      from: 900,
      cell: ({ view }) => <span className="soft truncated">{view.category.title}</span>,
      order: (a, b) => categories.indexOf(a.view.category) - categories.indexOf(b.view.category),
    },
    ...figureColumns(words, intl),
  ]
}

function figureColumns(words: Words, intl: IntlShape): readonly Column<GivenView>[] {
  return [
    {
      id: 'score',
      title: words('given.column.score'),
      width: 80,
      align: 'end',
      cell: ({ place }) => <span className="numbers">{figureText(intl, place.score)}</span>,
      order: (a, b) => Number(a.place.score ?? -1) - Number(b.place.score ?? -1),
    },
    {
      id: 'spread',
      title: words('given.column.spread'),
      width: 80,
      align: 'end',
      cell: ({ place }) => <span className="soft numbers">{figureText(intl, place.spread)}</span>,
      order: (a, b) => (a.place.spread ?? -1) - (b.place.spread ?? -1),
    },
    {
      id: 'sheets',
      title: words('given.column.sheets'),
      width: 80,
      align: 'end',
      from: 700,
      cell: ({ place }) => <span className="soft numbers">{place.sheets}</span>,
      order: (a, b) => a.place.sheets - b.place.sheets,
    },
    {
      id: 'own',
      title: words('given.column.own'),
      width: 88,
      align: 'end',
      from: 560,
      cell: (one) => <OwnTotal one={one} />,
    },
  ]
}

function OwnTotal({ one: { view, told } }: { readonly one: GivenView }): ReactElement {
  const intl = useIntl()
  const words = useWords()
  const rule = useDesk(({ desk }) => desk?.prize.rule)
  const own = told.sheets.find(({ by }) => by === told.own)?.sheet
  if (own === undefined || rule === undefined) return <span className="soft">–</span>
  if (own.state === 'abstained' || own.state === 'recused')
    return <span className="soft">{words(`state.${own.state}`)}</span>
  const total = sheetTotal(view.category.rubric, own.marks, rule.notApplicable)
  if (own.state !== 'scored' || total === null || Number.isNaN(toNumber(total)))
    return <span className="soft">–</span>
  return <span className="numbers">{totalText(intl, total)}</span>
}

function rankOf({ place }: GivenView): number {
  return place.rank ?? Infinity
}
