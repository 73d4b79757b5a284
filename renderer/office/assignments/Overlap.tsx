import { Unlink } from 'lucide-react'
import { type ReactElement, useMemo, useState } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { DialogBox } from '../../components/DialogBox.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../messages/useWords.ts'
import { readings, spanText } from './loads.ts'
import { overlapOf, sharedEntries } from './overlap.ts'
import { OverlapTable } from './OverlapTable.tsx'

/** How many entries each two jurors share: without shared entries they cannot be compared. */
export function Overlap({ office }: { readonly office: Office }): ReactElement | null {
  const words = useWords()
  const [showing, setShowing] = useState(false)
  const shared = useMemo(() => sharedEntries(readings(office)), [office])
  const ids = office.jurors.map(({ id }) => id)
  const overlap = overlapOf(ids, shared)
  if (overlap === null || office.entries.length === 0) return null
  const close = (): void => {
    setShowing(false)
  }
  return (
    <section className="balance">
      <h3>{words('overlap.title')}</h3>
      <dl className="balance-facts numbers">
        <dt className="soft">{words('overlap.span')}</dt>
        <dd>{spanText(overlap)}</dd>
      </dl>
      {overlap.none === 0 ? null : (
        <p className="balance-connection balance-connection--apart">
          <Icon of={Unlink} />
          <span>{words('overlap.none', { count: overlap.none })}</span>
        </p>
      )}
      <div>
        <Button
          onPress={() => {
            setShowing(true)
          }}
        >
          {words('overlap.show')}
        </Button>
      </div>
      <DialogBox
        title={words('overlap.table')}
        isOpen={showing}
        wide
        onClose={close}
        actions={<Button onPress={close}>{words('overlap.close')}</Button>}
      >
        <OverlapTable jurors={office.jurors} shared={shared} />
      </DialogBox>
    </section>
  )
}
