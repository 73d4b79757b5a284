import { ChartNoAxesColumn, ClipboardCopy } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { ComparedMethod } from '../../../../shared/scoring/methodPlaces.ts'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { NumberField } from '../../../components/NumberField.tsx'
import { VirtualTable } from '../../../components/VirtualTable.tsx'
import { copied } from '../../../export/copied.ts'
import { useWords } from '../../../messages/useWords.ts'
import { useResultsView } from '../../../state/resultsView.ts'
import { FigureHelp } from '../figures/FigureHelp.tsx'
import { tabSeparated } from '../figures/tabSeparated.ts'
import type { ScoredCategory } from '../scoredCategory.ts'
import { methodColumns, methodRows } from './methodColumns.tsx'
import './methods.css'
import { MethodSummary } from './MethodSummary.tsx'
import { methodTable } from './methodTable.ts'

type Props = {
  readonly scored: ScoredCategory
  readonly chosen: EntryCode | null
  readonly onChosen: (entryCode: EntryCode) => void
}

/** The ranking beside what other methods would make of the same sheets, and what would change in the top. */
export function Methods({ scored, chosen, onChosen }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { top, topChosen } = useResultsView()
  const rows = methodRows(scored)
  return (
    <>
      <div className="methods-tools">
        <NumberField
          label={words('methods.top')}
          value={top}
          minimum={1}
          maximum={999}
          onChange={topChosen}
        />
        <MethodSummary entries={scored.ranking.entries} top={top} notes={scored.ranking.notes} />
        <div className="methods-buttons">
          <FigureHelp
            name={words('methods.title')}
            meanings={ComparedMethod.options.map((method) => ({
              figure: words(`method.${method}`),
              sentence: words(`method.${method}.body`),
            }))}
          />
          <Button
            kind="quiet"
            icon={ClipboardCopy}
            onPress={() => {
              copied(tabSeparated(...methodTable(rows, top, words, intl)), words)
            }}
          >
            {words('figures.copy')}
          </Button>
        </div>
      </div>
      <VirtualTable
        name={words('methods.title')}
        columns={methodColumns(words, intl, top)}
        rows={rows}
        rowKey={({ entry }) => entry.code}
        rowHeight={48}
        chosen={chosen}
        onChosen={({ entry }) => {
          onChosen(entry.code)
        }}
        empty={<EmptyState icon={ChartNoAxesColumn} title={words('methods.none')} />}
      />
    </>
  )
}
