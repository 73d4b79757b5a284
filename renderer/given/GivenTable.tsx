import { Inbox } from 'lucide-react'
import { type ReactElement, useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { Category } from '../../shared/model/prize.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { VirtualTable } from '../components/VirtualTable.tsx'
import { useWords } from '../messages/useWords.ts'
import { useDeskView } from '../state/deskView.ts'
import { codeOf } from '../state/entryView.ts'
import type { GivenView } from '../state/given.ts'
import { useRoute } from '../state/route.ts'
import { givenColumns } from './givenColumns.tsx'

type Props = {
  readonly views: readonly GivenView[]
  readonly categories: readonly Category[]
}

/** The entries by category and rank; Enter or a click opens one. */
export function GivenTable({ views, categories }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { sorting, inFocus, changed } = useDeskView()
  const columns = useMemo(() => givenColumns(words, intl, categories), [words, intl, categories])
  return (
    <>
      <div className="given-table">
        <VirtualTable
          name={words('given.entries')}
          columns={columns}
          rows={views}
          rowKey={keyOf}
          rowHeight={40}
          onChosen={opened}
          memory={{ sorting, inFocus, changed }}
          empty={<EmptyState icon={Inbox} title={words('desk.empty.title')} />}
        />
      </div>
      <p className="given-help soft">{words('given.rank.help')}</p>
    </>
  )
}

function keyOf({ view }: GivenView): string {
  return codeOf(view)
}

function opened({ view }: GivenView): void {
  useRoute.getState().wentTo({ screen: 'score', entryCode: codeOf(view), place: null })
}
