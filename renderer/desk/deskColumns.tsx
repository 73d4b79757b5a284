import { Ellipsis } from 'lucide-react'
import type { ReactElement } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import { isCalibration } from '../../shared/model/entry.ts'
import { toNumber } from '../../shared/scoring/fraction.ts'
import { textOrder } from '../../shared/scoring/textOrder.ts'
import { CalibrationMark } from '../calibration/CalibrationMark.tsx'
import { Icon } from '../components/Icon.tsx'
import { StateMark } from '../components/StateMark.tsx'
import type { Column } from '../components/tableColumns.ts'
import { totalText } from '../messages/quantities.ts'
import { useWords, type Words } from '../messages/useWords.ts'
import { codeOf, type EntryState, type EntryView } from '../state/entryView.ts'
import type { MenuPlace } from './menu/EntryMenu.tsx'

/** What the desk shows of each entry; the narrower it is, the fewer columns. */
export function deskColumns(
  words: Words,
  intl: IntlShape,
  onMenu: (place: MenuPlace) => void,
): readonly Column<EntryView>[] {
  return [
    {
      id: 'code',
      title: words('desk.column.code'),
      width: 84,
      cell: (view) => <span className="soft numbers">{codeOf(view)}</span>,
      order: (a, b) => textOrder(codeOf(a), codeOf(b)),
    },
    {
      id: 'title',
      title: words('desk.column.title'),
      width: { least: 160, share: 3 },
      cell: ({ desk: { entry } }) => (
        <span className="deskTable-title" title={entry.title}>
          <span className="truncated">{entry.title}</span>
          {isCalibration(entry) ? <CalibrationMark /> : null}
        </span>
      ),
      order: (a, b) => a.desk.entry.title.localeCompare(b.desk.entry.title),
    },
    {
      id: 'city',
      title: words('desk.column.city'),
      width: { least: 140, share: 1.4 },
      from: 760,
      cell: (view) => <span className="soft">{placeOf(view)}</span>,
      order: (a, b) => placeOf(a).localeCompare(placeOf(b)),
    },
    ...scoreColumns(words, intl),
    {
      id: 'menu',
      title: words('desk.column.menu'),
      heading: <span className="unseen">{words('desk.column.menu')}</span>,
      width: 40,
      cell: (view) => <MoreButton view={view} onMenu={onMenu} />,
    },
  ]
}

/** How much there is to read, how far the juror is, and what it came to. */
function scoreColumns(words: Words, intl: IntlShape): readonly Column<EntryView>[] {
  return [
    {
      id: 'pages',
      title: words('desk.column.pages'),
      width: 72,
      align: 'end',
      from: 560,
      cell: ({ pages }) => (
        <span className="soft numbers">{pages === 0 ? '–' : intl.formatNumber(pages)}</span>
      ),
      order: (a, b) => a.pages - b.pages,
    },
    {
      id: 'state',
      title: words('desk.column.state'),
      width: 160,
      cell: ({ state }) => <StateMark state={state} />,
      order: (a, b) => standing[a.state] - standing[b.state],
    },
    {
      id: 'points',
      title: words('desk.column.points'),
      width: 96,
      align: 'end',
      cell: (view) => <PointsText view={view} />,
      order: (a, b) => points(a) - points(b),
    },
  ]
}

type MoreProps = {
  readonly view: EntryView
  readonly onMenu: (place: MenuPlace) => void
}

/** The same menu as the right button of the mouse and the menu key open, for whoever looks for it. */
function MoreButton({ view, onMenu }: MoreProps): ReactElement {
  const words = useWords()
  const code = codeOf(view)
  return (
    <button
      type="button"
      className="deskTable-more"
      tabIndex={-1}
      aria-label={words('desk.menu', { code })}
      onClick={(event) => {
        event.stopPropagation()
        const { left, bottom } = event.currentTarget.getBoundingClientRect()
        onMenu({ code, x: left, y: bottom })
      }}
    >
      <Icon of={Ellipsis} />
    </button>
  )
}

function PointsText({ view }: { readonly view: EntryView }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  if (view.total !== null && view.state === 'scored')
    return <span className="numbers">{totalText(intl, view.total)}</span>
  if (view.state !== 'partial') return <span className="soft">–</span>
  return (
    <span className="deskTable-missing numbers">
      {words('count.missing', { count: view.missing.length })}
    </span>
  )
}

/** City and country in one; a dash in a blind category. */
function placeOf({ desk: { entry } }: EntryView): string {
  return [entry.city, entry.country].filter((part) => part !== '').join(', ') || '–'
}

/** What needs the juror first comes first. */
const standing: Readonly<Record<EntryState, number>> = {
  undeclared: 0,
  partial: 1,
  unscored: 2,
  scored: 3,
  abstained: 4,
  recused: 5,
}

/** Entries without a total stand below those with one. */
function points({ total }: EntryView): number {
  return total === null ? -1 : toNumber(total)
}
