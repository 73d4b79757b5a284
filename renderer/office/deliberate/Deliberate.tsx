import { MessagesSquare } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../messages/useWords.ts'
import type { OfficePlace } from '../../state/officeRoute.ts'
import { UnlockHere } from '../open/UnlockHere.tsx'

type Props = {
  readonly office: Office
  readonly place: Extract<OfficePlace, { section: 'deliberate' }>
}

/** The jury's meeting: entry by entry, its PDFs beside what every juror gave. */
export function Deliberate({ office }: Props): ReactElement {
  const words = useWords()
  if (!office.unlocked) return <UnlockHere title={words('deliberate.title')} />
  return (
    <EmptyState
      icon={MessagesSquare}
      title={words('deliberate.none')}
      body={words('deliberate.none.body')}
    />
  )
}
