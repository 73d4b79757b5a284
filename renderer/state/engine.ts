import { create } from 'zustand'
import { api } from './api.ts'
import { useFailure } from './failure.ts'
import { run } from './run.ts'
import { useSettings } from './settings.ts'

type EngineStore = {
  /** Whether the engine stopped too often to be started again without being asked to. */
  readonly isGivenUp: boolean
  readonly givenUp: () => void
  /** A new engine runs: what the old one could not answer is asked again. */
  readonly restarted: () => void
  readonly triedAgain: () => Promise<void>
}

/** Whether the part of the program that keeps the data runs. */
export const useEngine = create<EngineStore>()((set, get) => ({
  isGivenUp: false,
  givenUp: () => {
    set({ isGivenUp: true })
  },
  restarted: () => {
    if (!get().isGivenUp) return
    set({ isGivenUp: false })
    useFailure.getState().dismissed()
    run(useSettings.getState().read())
  },
  triedAgain: async () => {
    await api('shell.restartEngine', {})
  },
}))
