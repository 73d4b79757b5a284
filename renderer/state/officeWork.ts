import { create } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'
import type { Channel } from '../../shared/calls/calls.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import { errorOf, type InputOf, type OutputOf, startCall } from './api.ts'

/** What takes the office long; one at a time. */
export type OfficeTask = 'check' | 'clean' | 'intake' | 'build' | 'collect' | 'give' | 'publish'

type Work = {
  readonly task: OfficeTask
  /** Null before the first report. */
  readonly progress: Progress | null
  readonly cancel: () => void
}

type OfficeWorkStore = {
  readonly work: Work | null
  /** Why the latest work of each kind ended without a result. */
  readonly failures: Readonly<Partial<Record<OfficeTask, WireError>>>
  readonly dismissed: (task: OfficeTask) => void
  readonly forgotten: () => void
}

export const useOfficeWork = create<OfficeWorkStore>()((set) => ({
  work: null,
  failures: {},
  dismissed: (task) => {
    set(({ failures }) => ({ failures: without(failures, task) }))
  },
  forgotten: () => {
    set({ work: null, failures: {} })
  },
}))

/**
 * Makes a long call that goes on while the user looks at other screens. Null when it failed or was
 * stopped; `failures` says why then.
 */
export async function runTask<C extends Channel>(
  task: OfficeTask,
  channel: C,
  input: InputOf<C>,
): Promise<OutputOf<C> | null> {
  if (useOfficeWork.getState().work !== null) return null
  const { result, cancel } = startCall(channel, input, reported)
  useOfficeWork.setState(({ failures }) => ({
    work: { task, progress: null, cancel },
    failures: without(failures, task),
  }))
  try {
    return await result
  } catch (thrown) {
    failed(task, errorOf(thrown))
    return null
  } finally {
    useOfficeWork.setState({ work: null })
  }
}

function reported(progress: Progress): void {
  useOfficeWork.setState(({ work }) => (work === null ? {} : { work: { ...work, progress } }))
}

function failed(task: OfficeTask, error: WireError): void {
  useOfficeWork.setState(({ failures }) => ({ failures: { ...failures, [task]: error } }))
}

function without(
  failures: OfficeWorkStore['failures'],
  task: OfficeTask,
): OfficeWorkStore['failures'] {
  return Object.fromEntries(Object.entries(failures).filter(([kind]) => kind !== task))
}
