import { create } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'

type FailureStore = {
  readonly error: WireError | null
  readonly happened: (error: WireError) => void
  readonly dismissed: () => void
}

/** A failure that no screen shows in its own place. */
export const useFailure = create<FailureStore>()((set) => ({
  error: null,
  happened: (error) => {
    set({ error })
  },
  dismissed: () => {
    set({ error: null })
  },
}))
