import type { ReactElement } from 'react'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'

/** Why an entry goes out without points: the juror's own reason, or that the secretariat knew one. */
export function ClosedReason({ view }: { readonly view: EntryView }): ReactElement {
  const words = useWords()
  const { reason } = view.sheet
  return (
    <p className="reviewEntry-closed selectable" dir="auto">
      {view.desk.keyHeld || reason !== ''
        ? words('score.reason', { reason })
        : words('score.recused.office')}
    </p>
  )
}
