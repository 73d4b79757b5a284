import { Landmark } from 'lucide-react'
import type { ReactElement } from 'react'
import { EmptyState } from '../components/EmptyState.tsx'
import { useWords } from '../messages/useWords.ts'
import type { OfficeRoute } from '../state/officeRoute.ts'

/** The secretariat's screens. */
export function OfficeScreen({ route }: { readonly route: OfficeRoute }): ReactElement {
  const words = useWords()
  return <EmptyState icon={Landmark} title={words('start.office.title')} body={route.screen} />
}
