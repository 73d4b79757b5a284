import { Table2 } from 'lucide-react'
import type { ReactElement } from 'react'
import type { ImportChoices, ImportPlan } from '../../../../shared/calls/entryViews.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import { Button } from '../../../components/Button.tsx'
import { DialogBox } from '../../../components/DialogBox.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { VirtualTable } from '../../../components/VirtualTable.tsx'
import { useWords } from '../../../messages/useWords.ts'
import {
  type ImportSource,
  tableReplanned,
  tableTaken,
  useEntryIntake,
} from '../../../state/entryIntake.ts'
import { run } from '../../../state/run.ts'
import { useToasts } from '../../../state/toasts.ts'
import { ColumnChoices } from './ColumnChoices.tsx'
import './entriesDrop.css'
import { ImportOptions } from './ImportOptions.tsx'
import { useImportColumns } from './useImportColumns.tsx'

type Props = { readonly office: Office; readonly source: ImportSource; readonly plan: ImportPlan }

/** A table of entries: what its columns hold, and what becomes of each line before anything is written. */
export function ImportDialog({ office, source, plan }: Props): ReactElement {
  const words = useWords()
  const { closed, error } = useEntryIntake()
  const count = countOf(plan, 'new') + countOf(plan, 'changed')
  const chosen = (change: Partial<ImportChoices>): void => {
    run(tableReplanned(source, { ...plan.choices, ...change }))
  }
  return (
    <DialogBox
      title={plan.file === '' ? words('import.title') : `${words('import.title')}: ${plan.file}`}
      isOpen
      wide
      onClose={closed}
      actions={
        <>
          <Button onPress={closed}>{words('action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={count === 0}
            onPress={() => {
              run(importing(source, plan, words('import.done', { count })))
            }}
          >
            {words('import.do', { count })}
          </Button>
        </>
      }
    >
      <ImportOptions office={office} plan={plan} onChosen={chosen} />
      <ColumnChoices plan={plan} onChosen={chosen} />
      {plan.brokenLines.length === 0 ? null : (
        <Notice tone="amber">
          {words('import.broken', { lines: plan.brokenLines.join(', ') })}
        </Notice>
      )}
      {error === null ? null : <ErrorNotice error={error} />}
      <Rows office={office} plan={plan} />
    </DialogBox>
  )
}

async function importing(source: ImportSource, plan: ImportPlan, done: string): Promise<void> {
  if (await tableTaken(source, plan)) useToasts.getState().said(done)
}

function countOf({ rows }: ImportPlan, wanted: ImportPlan['rows'][number]['fate']): number {
  return rows.filter(({ fate }) => fate === wanted).length
}

function Rows({ office, plan }: Omit<Props, 'source'>): ReactElement {
  const words = useWords()
  const columns = useImportColumns(office, plan)
  const counts = {
    added: countOf(plan, 'new'),
    changed: countOf(plan, 'changed'),
    same: countOf(plan, 'same') + countOf(plan, 'skipped'),
    wrong: countOf(plan, 'wrong'),
  }
  return (
    <>
      <p className="numbers" role="status">
        {words('import.counts', counts)}
      </p>
      <div className="intake-rows">
        <VirtualTable
          name={words('import.rows')}
          columns={columns}
          rows={plan.rows}
          rowKey={({ line }) => String(line)}
          rowHeight={36}
          empty={<EmptyState icon={Table2} title={words('entries.none')} />}
        />
      </div>
    </>
  )
}
