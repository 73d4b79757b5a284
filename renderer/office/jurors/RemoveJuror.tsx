import type { ReactElement } from 'react'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useWords } from '../../messages/useWords.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import type { JurorRow } from './jurorColumns.tsx'
import { useJurorChanges } from './useJurorChanges.ts'

type Props = { readonly row: JurorRow; readonly onClose: () => void; readonly onDone: () => void }

/** Says what goes with a juror before the juror goes. */
export function RemoveJuror({ row, onClose, onDone }: Props): ReactElement {
  const words = useWords()
  const { juror, entries, file } = row
  const { change, error } = useJurorChanges(onDone)
  return (
    <ConfirmDialog
      title={words('jurors.remove.title', { juror: juror.id })}
      isOpen
      onClose={onClose}
      action={words('jurors.remove.action')}
      kind="danger"
      onConfirm={() => {
        change([{ kind: 'remove', jurorId: juror.id }])
      }}
    >
      <p>{words('jurors.remove.body', { name: juror.name, count: entries.length })}</p>
      {file === null ? null : <Notice tone="amber">{words('jurors.remove.scores')}</Notice>}
      {error === null ? null : <OfficeError error={error} />}
    </ConfirmDialog>
  )
}
