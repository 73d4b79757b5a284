import { ArrowRight, ChartNoAxesCombined } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { useWords } from '../messages/useWords.ts'
import { codeOf, isOpen } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import type { OwnCategory } from './ownCategory.ts'

/** One score has nothing to stand beside. */
export function FewScores({ own }: { readonly own: OwnCategory }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const waits = own.calibration !== null && isOpen(own.calibration) ? own.calibration : null
  const next = waits ?? own.open[0]
  return (
    <main className="myScores myScores--few">
      <EmptyState
        icon={ChartNoAxesCombined}
        title={words('myScores.few.title')}
        body={
          waits === null
            ? words('myScores.few.body')
            : `${words('myScores.few.body')} ${words('myScores.few.calibration')}`
        }
      >
        {next === undefined ? null : (
          <Button
            kind="primary"
            icon={ArrowRight}
            onPress={() => {
              if (next.state === 'undeclared') wentTo({ screen: 'declare' })
              else wentTo({ screen: 'score', entryCode: codeOf(next), place: null })
            }}
          >
            {words('desk.continue', { code: codeOf(next) })}
          </Button>
        )}
      </EmptyState>
    </main>
  )
}
