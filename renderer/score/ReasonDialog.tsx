import { type ReactElement, useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import { ConfirmDialog } from '../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { TextArea } from '../components/TextArea.tsx'
import { useWords } from '../messages/useWords.ts'
import { errorOf } from '../state/api.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { NextRevision } from './NextRevision.tsx'
import { abstained, recused } from './sheetClosing.ts'

export type Closing = 'abstain' | 'recuse'

type Props = {
  readonly view: EntryView
  /** What is asked about; null: nothing. */
  readonly closing: Closing | null
  readonly onClose: () => void
  /** The entry's sheet is closed now. */
  readonly onDone: () => void
}

/** Abstaining and declaring a conflict need a reason; the points stay and return when it is taken back. */
export function ReasonDialog({ view, closing, onClose, onDone }: Props): ReactElement {
  // Each question begins with an empty reason.
  return <Question key={closing} {...{ view, onClose, onDone }} closing={closing} />
}

function Question({ view, closing, onClose, onDone }: Props): ReactElement {
  const words = useWords()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<WireError | null>(null)
  const what = closing ?? 'abstain'
  const confirm = (): void => {
    const work = what === 'abstain' ? abstained : recused
    work(codeOf(view), reason.trim()).then(onDone, (thrown: unknown) => {
      setError(errorOf(thrown))
    })
  }
  return (
    <ConfirmDialog
      title={words(`score.${what}.title`, { code: codeOf(view) })}
      isOpen={closing !== null}
      onClose={onClose}
      action={words(`score.${what}.action`)}
      canConfirm={reason.trim() !== ''}
      onConfirm={confirm}
    >
      <div className="about-facts">
        <p>{words(`score.${what}.body`)}</p>
        <NextRevision />
        <TextArea
          label={words('score.abstain.reason')}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          autoFocus
        />
        {error === null ? null : <ErrorNotice error={error} />}
      </div>
    </ConfirmDialog>
  )
}
