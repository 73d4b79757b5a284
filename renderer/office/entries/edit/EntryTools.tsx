import { Archive, Eye, Pencil, Trash2 } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Office, OfficeEntry } from '../../../../shared/calls/views.ts'
import { IconButton } from '../../../components/IconButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { AsJuror } from './AsJuror.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import { isWithdrawn } from './withdrawn.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

type Props = {
  readonly entry: OfficeEntry
  readonly office: Office
  readonly isEditing: boolean
  readonly onEdit: () => void
}

/** What can be done to the entry in the pane. */
export function EntryTools({ entry, office, isEditing, onEdit }: Props): ReactElement {
  const words = useWords()
  const [asking, setAsking] = useState<'asJuror' | 'withdraw' | 'delete' | null>(null)
  const codes = [entry.code]
  const close = (): void => {
    setAsking(null)
  }
  return (
    <>
      <IconButton
        icon={Pencil}
        name={words('entries.edit')}
        aria-pressed={isEditing}
        onPress={onEdit}
      />
      <IconButton
        icon={Eye}
        name={words('entries.asJuror')}
        onPress={() => {
          setAsking('asJuror')
        }}
      />
      <IconButton
        icon={Archive}
        name={words('entries.withdraw')}
        isDisabled={isWithdrawn(entry)}
        onPress={() => {
          setAsking('withdraw')
        }}
      />
      <IconButton
        icon={Trash2}
        name={words('entries.delete')}
        onPress={() => {
          setAsking('delete')
        }}
      />
      {asking === 'asJuror' ? <AsJuror entry={entry} office={office} onClose={close} /> : null}
      {asking === 'withdraw' ? <WithdrawDialog codes={codes} onClose={close} /> : null}
      {asking === 'delete' ? (
        <DeleteDialog codes={codes} isBuilt={office.builds.length > 0} onClose={close} />
      ) : null}
    </>
  )
}
