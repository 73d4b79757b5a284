import { TriangleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { useWords } from '../messages/useWords.ts'

type State = { readonly broken: boolean }

/** A bug in drawing must not leave an empty window: what is saved is in the engine, so loading again helps. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken(): ReactNode {
  const words = useWords()
  return (
    <EmptyState
      icon={TriangleAlert}
      title={words('app.broken.title')}
      body={words('app.broken.body')}
    >
      <Button
        kind="primary"
        onPress={() => {
          window.location.reload()
        }}
      >
        {words('app.broken.reload')}
      </Button>
    </EmptyState>
  )
}
