import { useDeliberation } from '../../../state/deliberation.ts'
import type { Talk } from '../useTalk.ts'

/** Begins the discussion of the entry in hand, or ends it when it is under way. */
export async function timerToggled({ row, discussed }: Talk): Promise<void> {
  if (row === null) return
  const { code: entryCode } = row.entry
  const isRunning = discussed.running?.entryCode === entryCode
  await useDeliberation
    .getState()
    .acted(isRunning ? { kind: 'paused' } : { kind: 'entry', entryCode })
}
