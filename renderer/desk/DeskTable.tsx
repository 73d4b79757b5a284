import { Inbox, ListFilter } from 'lucide-react'
import { type ReactElement, useMemo, useState } from 'react'
import {
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components/Table'
import { useIntl } from 'react-intl'
import type { CategoryId } from '../../shared/model/ids.ts'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { StateMark } from '../components/StateMark.tsx'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView, isOpen } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import type { StateChoice } from './DeskScreen.tsx'
import './deskTable.css'
import { sortedViews } from './sortedViews.ts'

type Props = {
  readonly views: readonly EntryView[]
  readonly categoryId: CategoryId | null
  readonly stateChoice: StateChoice
  readonly onShowAll: () => void
}

const columns = ['code', 'title', 'city', 'pages', 'state', 'points'] as const

/** The entries as rows; Enter or a click opens one, a column's head sorts. */
export function DeskTable({ views, categoryId, stateChoice, onShowAll }: Props): ReactElement {
  const words = useWords()
  const [sort, setSort] = useState<SortDescriptor | null>(null)
  const shown = useMemo(
    () => sortedViews(filtered(views, categoryId, stateChoice), sort),
    [views, categoryId, stateChoice, sort],
  )
  if (views.length === 0)
    return (
      <EmptyState icon={Inbox} title={words('desk.none.title')} body={words('desk.none.body')} />
    )
  if (shown.length === 0)
    return (
      <EmptyState
        icon={ListFilter}
        title={words('desk.empty.title')}
        body={words('desk.empty.body')}
      >
        <Button onPress={onShowAll}>{words('desk.empty.action')}</Button>
      </EmptyState>
    )
  return (
    <div className="deskTable-frame scrolls">
      <Table
        className="deskTable"
        aria-label={words('score.entries')}
        {...(sort === null ? {} : { sortDescriptor: sort })}
        onSortChange={setSort}
        onRowAction={(key) => {
          opened(shown, String(key))
        }}
      >
        <TableHeader>
          {columns.map((column) => (
            <Column
              key={column}
              id={column}
              isRowHeader={column === 'title'}
              allowsSorting
              className={`deskTable-column deskTable-${column}`}
            >
              {words(`desk.column.${column}`)}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {shown.map((view) => (
            <EntryRow key={codeOf(view)} view={view} />
          ))}
        </TableBody>
      </Table>
    </div>
  )
}

function EntryRow({ view }: { readonly view: EntryView }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { entry } = view.desk
  return (
    <Row id={entry.code} className="deskTable-row" textValue={`${entry.code} ${entry.title}`}>
      <Cell className="deskTable-code numbers">{entry.code}</Cell>
      <Cell className="deskTable-title">{entry.title}</Cell>
      <Cell className="deskTable-city">{placeOf(view)}</Cell>
      <Cell className="deskTable-pages numbers">
        {view.pages === 0 ? '–' : intl.formatNumber(view.pages)}
      </Cell>
      <Cell className="deskTable-state">
        <StateMark state={view.state} />
      </Cell>
      <Cell className="deskTable-points numbers">
        {view.total !== null && view.state === 'scored' ? (
          totalText(intl, view.total)
        ) : view.state === 'partial' ? (
          <span className="deskTable-missing">
            {words('count.missing', { count: view.missing.length })}
          </span>
        ) : (
          <span className="soft">–</span>
        )}
      </Cell>
    </Row>
  )
}

/** City and country in one; empty in a blind category. */
function placeOf({ desk: { entry } }: EntryView): string {
  return [entry.city, entry.country].filter((part) => part !== '').join(', ') || '–'
}

function filtered(
  views: readonly EntryView[],
  categoryId: CategoryId | null,
  stateChoice: StateChoice,
): readonly EntryView[] {
  return views.filter(
    (view) =>
      (categoryId === null || view.category.id === categoryId) &&
      (stateChoice === 'all' || isOpen(view)),
  )
}

function opened(views: readonly EntryView[], code: string): void {
  const view = views.find((one) => codeOf(one) === code)
  if (view === undefined) return
  const { wentTo } = useRoute.getState()
  wentTo({ screen: 'score', entryCode: codeOf(view), place: null })
}
