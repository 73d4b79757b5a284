import { Megaphone } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../messages/useWords.ts'
import { UnlockHere } from '../open/UnlockHere.tsx'

/** The folder from which anyone can check the ranking. */
export function Publish({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  if (!office.unlocked) return <UnlockHere title={words('publish.title')} />
  return (
    <EmptyState icon={Megaphone} title={words('publish.none')} body={words('publish.none.body')} />
  )
}
