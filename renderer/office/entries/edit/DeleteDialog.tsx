import { type ReactElement, useState } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useEntryEdit } from './useEntryEdit.ts'

type Props = {
  readonly codes: readonly EntryCode[]
  /** A bundle has been built from the prize. */
  readonly isBuilt: boolean
  readonly onClose: () => void
}

export function DeleteDialog({ codes, isBuilt, onClose }: Props): ReactElement {
  const words = useWords()
  const [files, setFiles] = useState(true)
  const { edit, error } = useEntryEdit()
  return (
    <ConfirmDialog
      title={words('entries.delete.title', { count: codes.length, codes: codes.join(', ') })}
      isOpen
      onClose={onClose}
      action={words('entries.delete.do')}
      kind="danger"
      onConfirm={() => {
        edit('office.deleteEntries', { codes: [...codes], files }, onClose)
      }}
    >
      <p>{words('entries.delete.body')}</p>
      {isBuilt ? <Notice tone="amber">{words('entries.delete.built')}</Notice> : null}
      <Checkbox isSelected={files} onChange={setFiles}>
        {words('entries.delete.files')}
      </Checkbox>
      {error === null ? null : <ErrorNotice error={error} />}
    </ConfirmDialog>
  )
}
