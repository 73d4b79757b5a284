import { ChartNoAxesColumn } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useWords } from '../../messages/useWords.ts'
import { rankingColumns, rankingRows } from './rankingColumns.tsx'
import { RankingKey } from './RankingKey.tsx'
import type { ScoredCategory } from './scoredCategory.ts'

type Props = {
  readonly scored: ScoredCategory
  readonly chosen: EntryCode | null
  readonly onChosen: (entryCode: EntryCode) => void
}

/** Entries by rank, each with every juror's total; those without a rank stand below with the reason. */
export function RankingTable({ scored, chosen, onChosen }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  return (
    <>
      <VirtualTable
        name={words('results.ranking', { category: scored.category.title })}
        columns={rankingColumns(words, intl, scored.totals)}
        rows={rankingRows(scored)}
        rowKey={({ entry }) => entry.code}
        rowHeight={48}
        chosen={chosen}
        onChosen={({ entry }) => {
          onChosen(entry.code)
        }}
        empty={
          <EmptyState
            icon={ChartNoAxesColumn}
            title={words('results.empty')}
            body={words('results.empty.body')}
          />
        }
      />
      <RankingKey />
    </>
  )
}
