import { type ReactElement, useState } from 'react'
import type { PairChange } from '../../../shared/calls/jurorViews.ts'
import type { Office } from '../../../shared/calls/views.ts'
import type { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import { Button } from '../../components/Button.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { useWords } from '../../messages/useWords.ts'

type Props = {
  readonly office: Office
  readonly pair: { readonly jurorId: JurorId; readonly entryCode: EntryCode }
  readonly onClose: () => void
  readonly onSet: (change: PairChange) => void
}

/** Notes a conflict of interest with its reason, changes the reason, or takes the conflict back. */
export function ConflictDialog({ office, pair, onClose, onSet }: Props): ReactElement {
  const words = useWords()
  const known = office.conflicts.find(
    ({ jurorId, entryCode }) => jurorId === pair.jurorId && entryCode === pair.entryCode,
  )
  const [reason, setReason] = useState(known?.reason ?? '')
  const done = (state: PairChange['state']): void => {
    onSet({ ...pair, state, reason: state === 'conflict' ? reason.trim() : '' })
    onClose()
  }
  return (
    <DialogBox
      title={words('pairs.conflict.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('action.cancel')}</Button>
          {known === undefined ? null : (
            <Button
              onPress={() => {
                done('assigned')
              }}
            >
              {words('pairs.conflict.remove')}
            </Button>
          )}
          <Button
            kind="primary"
            onPress={() => {
              done('conflict')
            }}
          >
            {words('pairs.conflict.save')}
          </Button>
        </>
      }
    >
      <p>{words('pairs.conflict.body', namesOf(office, pair))}</p>
      <TextArea
        label={words('pairs.conflict.reason')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        autoFocus
      />
    </DialogBox>
  )
}

function namesOf(
  { jurors, entries }: Office,
  { jurorId, entryCode }: Props['pair'],
): { readonly juror: string; readonly entry: string } {
  const juror = jurors.find(({ id }) => id === jurorId)
  const entry = entries.find(({ code }) => code === entryCode)
  return {
    juror: `${jurorId} ${juror?.name ?? ''}`.trim(),
    entry: `${entryCode} ${entry?.title ?? ''}`.trim(),
  }
}
