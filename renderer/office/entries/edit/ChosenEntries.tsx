import { Archive, Trash2 } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Office } from '../../../../shared/calls/views.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { MenuButton } from '../../../components/MenuButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import './entryForm.css'
import { useEntryEdit } from './useEntryEdit.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

type Props = {
  readonly office: Office
  readonly codes: readonly EntryCode[]
  readonly onNone: () => void
}

/** What can be done to all chosen entries at once. */
export function ChosenEntries({ office, codes, onNone }: Props): ReactElement {
  const words = useWords()
  const [asking, setAsking] = useState<'withdraw' | 'delete' | null>(null)
  const { edit, error } = useEntryEdit()
  const close = (): void => {
    setAsking(null)
  }
  return (
    <div
      className="entryChosen"
      role="group"
      aria-label={words('entries.chosen', { count: codes.length })}
    >
      <strong className="numbers">{words('entries.chosen', { count: codes.length })}</strong>
      <MenuButton
        words={words('entries.chosen.category')}
        choices={office.prize.categories.map(({ id, title }) => ({ key: id, words: title }))}
        onChosen={(categoryId) => {
          edit('office.changeEntries', { codes: [...codes], fields: { categoryId } })
        }}
      />
      <Button
        icon={Archive}
        onPress={() => {
          setAsking('withdraw')
        }}
      >
        {words('entries.withdraw')}
      </Button>
      <Button
        icon={Trash2}
        onPress={() => {
          setAsking('delete')
        }}
      >
        {words('entries.delete')}
      </Button>
      <Button kind="quiet" onPress={onNone}>
        {words('entries.chosen.none')}
      </Button>
      {error === null ? null : <ErrorNotice error={error} />}
      {asking === 'withdraw' ? <WithdrawDialog codes={codes} onClose={close} /> : null}
      {asking === 'delete' ? (
        <DeleteDialog codes={codes} isBuilt={office.builds.length > 0} onClose={close} />
      ) : null}
    </div>
  )
}
