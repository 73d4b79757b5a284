import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../messages/useWords.ts'
import { firstPlace } from '../../state/officeRoute.ts'
import { useRoute } from '../../state/route.ts'

type Props = { readonly icon: LucideIcon; readonly title: string; readonly body: string }

/** What needs score files, with the way to where they are collected. */
export function NothingCollected(props: Props): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <EmptyState {...props}>
      <Button
        kind="primary"
        onPress={() => {
          wentTo({ screen: 'office', place: firstPlace('collect') })
        }}
      >
        {words('collect.title')}
      </Button>
    </EmptyState>
  )
}
