import { CircleCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../messages/useWords.ts'

export function NoFindings(): ReactElement {
  const words = useWords()
  return <EmptyState icon={CircleCheck} title={words('findings.none')} />
}
