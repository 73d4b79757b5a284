import { CircleCheck, CircleDashed } from 'lucide-react'
import type { ReactElement } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../messages/useWords.ts'

/** Nothing was found; before every document was opened that is no good news yet. */
export function NoFindings({ unchecked }: { readonly unchecked: number }): ReactElement {
  const words = useWords()
  if (unchecked > 0) {
    return (
      <EmptyState
        icon={CircleDashed}
        title={words('documents.unchecked.title')}
        body={words('documents.unchecked', { count: unchecked })}
      />
    )
  }
  return <EmptyState icon={CircleCheck} title={words('findings.none')} />
}
