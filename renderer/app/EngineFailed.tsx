import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useErrorSentence } from '../messages/useErrorSentence.ts'
import { useWords } from '../messages/useWords.ts'
import { useEngine } from '../state/engine.ts'
import { run } from '../state/run.ts'

/** In the place of every screen while there is no engine: none could show anything. */
export function EngineFailed(): ReactElement {
  const words = useWords()
  const sentence = useErrorSentence()
  const triedAgain = useEngine((state) => state.triedAgain)
  return (
    <>
      <WindowBar title={words('app.name')} />
      <main role="alert">
        <EmptyState
          icon={TriangleAlert}
          title={words('engine.failed')}
          body={sentence({ code: 'ENGINE_FAILED', details: {} })}
        >
          <Button
            kind="primary"
            autoFocus
            onPress={() => {
              run(triedAgain())
            }}
          >
            {words('action.tryAgain')}
          </Button>
        </EmptyState>
      </main>
    </>
  )
}
