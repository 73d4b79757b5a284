import { FileX } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { DropPlan } from '../../../../shared/calls/dropViews.ts'
import type { Office } from '../../../../shared/calls/views.ts'
import { Button } from '../../../components/Button.tsx'
import { DialogBox } from '../../../components/DialogBox.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { Select } from '../../../components/Select.tsx'
import { VirtualTable } from '../../../components/VirtualTable.tsx'
import { useWords } from '../../../messages/useWords.ts'
import {
  dropReplanned,
  dropTaken,
  type DropWish,
  useEntryIntake,
} from '../../../state/entryIntake.ts'
import { run } from '../../../state/run.ts'
import { useToasts } from '../../../state/toasts.ts'
import { dropColumns } from './dropColumns.tsx'
import { type DraftEntry, documentsIn, draftsOf, takenOf, wrongCodes } from './dropDraft.ts'
import './entriesDrop.css'

type Props = { readonly office: Office; readonly plan: DropPlan; readonly wish: DropWish }

/** Which entries a drop would make and where each document would go, to be changed before anything is written. */
export function DropDialog({ office, plan, wish }: Props): ReactElement {
  const words = useWords()
  const { closed, error } = useEntryIntake()
  const [drafts, setDrafts] = useState(() => draftsOf(plan.entries))
  const wrong = wrongCodes(drafts, [...office.entries, ...office.withdrawn])
  const taken = takenOf(drafts)
  const count = documentsIn(taken)
  const changed = (key: number, change: Partial<DraftEntry>): void => {
    setDrafts((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)))
  }
  return (
    <DialogBox
      title={words('drop.title')}
      isOpen
      wide
      onClose={closed}
      actions={
        <>
          <Button onPress={closed}>{words('action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={count === 0 || wrong.size > 0}
            onPress={() => {
              run(taking(plan.drop, taken, words('drop.done', { count })))
            }}
          >
            {words('drop.take', { count })}
          </Button>
        </>
      }
    >
      {wish.entryCode === null ? <Choices office={office} plan={plan} wish={wish} /> : null}
      <div className="intake-rows">
        <VirtualTable
          name={words('drop.entries')}
          columns={dropColumns(words, office.prize.categories, wrong, changed)}
          rows={drafts}
          rowKey={({ key }) => String(key)}
          rowHeight={40}
          empty={<EmptyState icon={FileX} title={words('drop.nothing')} />}
        />
      </div>
      <Skipped plan={plan} />
      <p className="soft">{words('drop.originals')}</p>
      {error === null ? null : <ErrorNotice error={error} />}
    </DialogBox>
  )
}

async function taking(
  drop: string,
  entries: ReturnType<typeof takenOf>,
  done: string,
): Promise<void> {
  if (await dropTaken(drop, entries)) useToasts.getState().said(done)
}

function Choices({ office, plan, wish }: Props): ReactElement {
  const words = useWords()
  const replan = (change: Partial<DropWish>): void => {
    run(dropReplanned(plan.drop, { ...wish, grouping: plan.grouping, ...change }))
  }
  return (
    <div className="intake-choices">
      <Select
        label={words('drop.grouping')}
        choices={plan.groupings.map((key) => ({ key, words: words(`drop.grouping.${key}`) }))}
        chosen={plan.grouping}
        onChosen={(grouping) => {
          replan({ grouping })
        }}
      />
      <Select
        label={words('drop.category')}
        choices={office.prize.categories.map(({ id, title }) => ({ key: id, words: title }))}
        chosen={wish.categoryId}
        onChosen={(categoryId) => {
          replan({ categoryId })
        }}
      />
    </div>
  )
}

function Skipped({ plan }: { readonly plan: DropPlan }): ReactElement | null {
  const words = useWords()
  const { skipped } = plan
  if (skipped.length === 0) return null
  return (
    <details className="intake-skipped">
      <summary>{words('drop.skipped', { count: skipped.length })}</summary>
      <ul className="scrolls" tabIndex={0}>
        {skipped.slice(0, 500).map(({ name, reason }, index) => (
          <li key={index} className="truncated">
            <span className="selectable">{name}</span>{' '}
            <span className="soft">{words(`drop.reason.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
