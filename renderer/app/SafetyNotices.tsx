import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { IconButton } from '../components/IconButton.tsx'
import { Notice } from '../components/Notice.tsx'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import { useSafety } from '../state/safety.ts'
import './safetyNotices.css'
import { useSafetyWatch } from './useSafetyWatch.ts'

/** Above the screens of an open desk: that its store was rebuilt, that the disk is full. */
export function SafetyNotices(): ReactElement | null {
  useSafetyWatch()
  const isOpen = useDesk(({ desk }) => desk !== null)
  const { restored, hasRoom } = useSafety()
  if (!isOpen || (restored === null && hasRoom)) return null
  return (
    <div className="safetyNotices">
      {restored === null ? null : <Restored {...restored} />}
      {hasRoom ? null : <DiskFull />}
    </div>
  )
}

type RestoredProps = { readonly upTo: string | null; readonly isWhole: boolean }

function Restored({ upTo, isWhole }: RestoredProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const restoredRead = useSafety((state) => state.restoredRead)
  const body = isWhole
    ? words('safety.restored.whole')
    : upTo === null
      ? words('safety.restored.unknown')
      : words('safety.restored.upTo', { moment: momentText(intl, upTo, 'hour') })
  return (
    <Notice
      tone={isWhole ? 'green' : 'amber'}
      title={words('safety.restored')}
      actions={<IconButton icon={X} name={words('action.close')} onPress={restoredRead} />}
    >
      {body}
    </Notice>
  )
}

function DiskFull(): ReactElement {
  const words = useWords()
  return (
    <Notice tone="amber" title={words('safety.diskFull')}>
      {words('safety.diskFull.body')}
    </Notice>
  )
}
