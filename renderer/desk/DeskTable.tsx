import { Inbox, ListFilter } from 'lucide-react'
import { type ReactElement, useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { CategoryId } from '../../shared/model/ids.ts'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { VirtualTable } from '../components/VirtualTable.tsx'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView, isOpen } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import { deskColumns } from './deskColumns.tsx'
import type { StateChoice } from './DeskScreen.tsx'
import './deskTable.css'

type Props = {
  readonly views: readonly EntryView[]
  readonly categoryId: CategoryId | null
  readonly stateChoice: StateChoice
  readonly onShowAll: () => void
}

/** The entries as rows; Enter or a click opens one, a column's title sorts. */
export function DeskTable({ views, categoryId, stateChoice, onShowAll }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const columns = useMemo(() => deskColumns(words, intl), [words, intl])
  const rows = useMemo(
    () => filtered(views, categoryId, stateChoice),
    [views, categoryId, stateChoice],
  )
  return (
    <div className="deskTable">
      <VirtualTable
        name={words('score.entries')}
        columns={columns}
        rows={rows}
        rowKey={codeOf}
        rowHeight={40}
        onChosen={opened}
        empty={
          views.length === 0 ? (
            <EmptyState
              icon={Inbox}
              title={words('desk.none.title')}
              body={words('desk.none.body')}
            />
          ) : (
            <EmptyState
              icon={ListFilter}
              title={words('desk.empty.title')}
              body={words('desk.empty.body')}
            >
              <Button onPress={onShowAll}>{words('desk.empty.action')}</Button>
            </EmptyState>
          )
        }
      />
    </div>
  )
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

function opened(view: EntryView): void {
  useRoute.getState().wentTo({ screen: 'score', entryCode: codeOf(view), place: null })
}
