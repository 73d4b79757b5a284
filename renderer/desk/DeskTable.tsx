import { Inbox, ListFilter } from 'lucide-react'
import { type ReactElement, useMemo, useState } from 'react'
import { useIntl } from 'react-intl'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { VirtualTable } from '../components/VirtualTable.tsx'
import { useWords } from '../messages/useWords.ts'
import { useDeskView } from '../state/deskView.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import { deskColumns } from './deskColumns.tsx'
import './deskTable.css'
import { EntryMenu, type MenuPlace } from './menu/EntryMenu.tsx'
import { isShown } from './StateFilter.tsx'

type Props = { readonly views: readonly EntryView[] }

/** The entries as rows; Enter or a click opens one, a column's title sorts, the menu key tells the rest. */
export function DeskTable({ views }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const { categoryId, stateChoice, sorting, inFocus, changed } = useDeskView()
  const columns = useMemo(() => deskColumns(words, intl, setMenu), [words, intl])
  const rows = useMemo(
    () =>
      views.filter(
        (view) =>
          (categoryId === null || view.category.id === categoryId) && isShown(view, stateChoice),
      ),
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
        onMenu={(view, x, y) => {
          setMenu({ code: codeOf(view), x, y })
        }}
        memory={{ sorting, inFocus, changed }}
        empty={<NoRows isFiltered={views.length > 0} />}
      />
      <EntryMenu
        views={views}
        place={menu}
        onClose={() => {
          setMenu(null)
        }}
      />
    </div>
  )
}

function NoRows({ isFiltered }: { readonly isFiltered: boolean }): ReactElement {
  const words = useWords()
  if (!isFiltered)
    return (
      <EmptyState icon={Inbox} title={words('desk.none.title')} body={words('desk.none.body')} />
    )
  return (
    <EmptyState icon={ListFilter} title={words('desk.empty.title')} body={words('desk.empty.body')}>
      <Button
        onPress={() => {
          useDeskView.getState().changed({ categoryId: null, stateChoice: 'all' })
        }}
      >
        {words('desk.empty.action')}
      </Button>
    </EmptyState>
  )
}

function opened(view: EntryView): void {
  useRoute.getState().wentTo({ screen: 'score', entryCode: codeOf(view), place: null })
}
