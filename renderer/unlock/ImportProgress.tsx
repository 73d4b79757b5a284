import type { ReactElement } from 'react'
import { ProgressPanel } from '../components/ProgressPanel.tsx'
import { useWords } from '../messages/useWords.ts'
import type { Opening } from './useOpening.ts'

type Props = {
  readonly prize: string
  /** The desk of an earlier edition or round goes on in it. */
  readonly carriesOver: boolean
  readonly work: Extract<Opening['work'], { state: 'importing' }>
}

/** How far the documents of a bundle have come onto the desk, and how to stop. */
export function ImportProgress({ prize, carriesOver, work }: Props): ReactElement {
  const words = useWords()
  return (
    <ProgressPanel
      title={words(carriesOver ? 'carry.going' : 'unlock.importing', { prize })}
      progress={work.progress}
      onStop={work.stop}
    />
  )
}
