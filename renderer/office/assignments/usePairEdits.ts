import { useCallback, useRef, useState } from 'react'
import type { PairChange } from '../../../shared/calls/jurorViews.ts'
import { api } from '../../state/api.ts'
import { useOffice } from '../../state/office.ts'
import { run } from '../../state/run.ts'

type PairEdits = {
  /** Shown already, not yet written. */
  readonly pending: readonly PairChange[]
  readonly set: (changes: readonly PairChange[]) => void
}

/**
 * Writes changed pairs in the order in which they were made; what is made while the folder is being written waits
 * and is written with it in one go.
 */
export function usePairEdits(): PairEdits {
  const [pending, setPending] = useState<readonly PairChange[]>([])
  const waiting = useRef<readonly PairChange[]>([])
  const isWriting = useRef(false)
  const set = useCallback((changes: readonly PairChange[]): void => {
    if (changes.length === 0) return
    waiting.current = [...waiting.current, ...changes]
    setPending((before) => [...before, ...changes])
    if (!isWriting.current) run(writeAll(waiting, isWriting, setPending))
  }, [])
  return { pending, set }
}

async function writeAll(
  waiting: { current: readonly PairChange[] },
  isWriting: { current: boolean },
  setPending: (change: (before: readonly PairChange[]) => readonly PairChange[]) => void,
): Promise<void> {
  isWriting.current = true
  try {
    while (waiting.current.length > 0) {
      const pairs = waiting.current
      waiting.current = []
      useOffice.getState().answered(await api('office.setPairs', { pairs }))
      setPending((before) => before.filter((one) => !pairs.includes(one)))
    }
  } finally {
    // What could not be written is not shown as if it were.
    isWriting.current = false
    waiting.current = []
    setPending(() => [])
  }
}
