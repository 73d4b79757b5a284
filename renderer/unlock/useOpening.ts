import { useState } from 'react'
import type { WireError } from '../../shared/calls/call.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import type { Desk } from '../../shared/calls/views.ts'
import { errorOf, type RunningCall } from '../state/api.ts'
import { deskOpened } from '../state/deskSession.ts'

type Work =
  | { readonly state: 'idle'; readonly error: WireError | null }
  | { readonly state: 'unlocking' }
  | { readonly state: 'importing'; readonly progress: Progress | null; readonly stop: () => void }

export type Opening = {
  readonly work: Work
  /** Imports a bundle; what it tells on the way is in `work`. */
  readonly enrol: (start: (onProgress: (progress: Progress) => void) => RunningCall<Desk>) => void
  /** Opens a desk that is here already. */
  readonly unlock: (desk: Promise<Desk>) => void
}

/** A bundle or a desk on its way to being open: then the window goes there. */
export function useOpening(): Opening {
  const [work, setWork] = useState<Work>({ state: 'idle', error: null })
  const opened = (desk: Desk): void => {
    deskOpened(desk)
  }
  const failed = (thrown: unknown): void => {
    const error = errorOf(thrown)
    setWork({ state: 'idle', error: error.code === 'CANCELLED' ? null : error })
  }
  return {
    work,
    enrol: (start) => {
      const call = start((progress) => {
        setWork({ state: 'importing', progress, stop: call.cancel })
      })
      setWork({ state: 'importing', progress: null, stop: call.cancel })
      call.result.then(opened, failed)
    },
    unlock: (desk) => {
      setWork({ state: 'unlocking' })
      desk.then(opened, failed)
    },
  }
}
