import type { ReactElement } from 'react'
import type { LookAgain, SetAside } from '../../shared/calls/carryViews.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { useWords } from '../messages/useWords.ts'
import { api } from '../state/api.ts'
import { useDesk } from '../state/desk.ts'
import { run } from '../state/run.ts'

type Props = { readonly entryCode: EntryCode; readonly lookAgain: LookAgain }

/** Why a sheet is to be looked at again after a later bundle was opened, and what was set aside of it. */
export function LookAgainNotice({ entryCode, lookAgain }: Props): ReactElement {
  const words = useWords()
  return (
    <Notice
      tone="amber"
      title={words('carry.look.title')}
      actions={
        <Button
          onPress={() => {
            run(looked(entryCode))
          }}
        >
          {words('carry.look.done')}
        </Button>
      }
    >
      {lookAgain.reasons.map((reason) => (
        <p key={reason}>{words(`carry.look.${reason}`)}</p>
      ))}
      {lookAgain.setAside.length === 0 ? null : (
        <ul className="rubric-setAside">
          {lookAgain.setAside.map((held, place) => (
            <li key={place}>
              <Held held={held} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

function Held({ held }: { readonly held: SetAside }): ReactElement {
  const words = useWords()
  if (held.kind === 'comment') {
    const criterion = held.criterionId ?? words('carry.look.overall')
    return <>{words('carry.look.comment', { criterion, text: held.text })}</>
  }
  if (held.kind === 'evidence') {
    const { page, quote } = held.cited
    const key = quote === '' ? 'carry.look.cited.page' : 'carry.look.cited'
    return <>{words(key, { document: held.document, page, quote })}</>
  }
  const { criterion, mark, scale } = held
  const points = mark === 'not-applicable' ? 'N/A' : mark / 100
  if (scale === null) return <>{words('carry.look.mark.bare', { criterion, points })}</>
  const [minimum, maximum] = [scale.minimum / 100, scale.maximum / 100]
  return <>{words('carry.look.mark', { criterion, points, minimum, maximum })}</>
}

async function looked(entryCode: EntryCode): Promise<void> {
  useDesk.getState().lookedAgain(await api('desk.lookedAgain', { entryCode }))
}
