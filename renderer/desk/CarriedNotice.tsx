import type { ReactElement } from 'react'
import type { CarriedOver } from '../../shared/calls/carryViews.ts'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'
import { run } from '../state/run.ts'

/** What going on with a later bundle changed, until the juror says so. */
export function CarriedNotice({ carried }: { readonly carried: CarriedOver }): ReactElement {
  const words = useWords()
  const { added, removed, kept, lookAgain, ruleChanged } = carried
  const parts = [
    words('carry.done.kept', { count: kept }),
    ...(added.length === 0 ? [] : [words('carry.done.added', { count: added.length })]),
    ...(removed.length === 0 ? [] : [words('carry.done.removed', { count: removed.length })]),
    ...(ruleChanged ? [words('carry.done.rule')] : []),
  ]
  return (
    <div className="deskScreen-notice">
      <Notice
        tone={lookAgain.length > 0 ? 'amber' : 'green'}
        title={words('carry.done.title')}
        actions={
          <Button
            onPress={() => {
              run(seen())
            }}
          >
            {words('carry.seen')}
          </Button>
        }
      >
        <p>{`${parts.join(', ')}.`}</p>
        {lookAgain.length === 0 ? null : (
          <p>
            {words('carry.done.lookAgain', {
              count: lookAgain.length,
              entries: lookAgain.join(', '),
            })}
          </p>
        )}
      </Notice>
    </div>
  )
}

async function seen(): Promise<void> {
  await api('desk.carriedOverSeen', {})
  useDesk.getState().opened(await api('desk.read', {}))
}
