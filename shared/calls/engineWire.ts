import type { Result } from './call.ts'
import type { Progress } from './progress.ts'

/** What the shell sends to the engine's process. `start` comes first and once. */
export type ToEngine =
  | {
      readonly kind: 'start'
      readonly home: string
      readonly assets: string
      readonly version: string
    }
  | {
      readonly kind: 'call'
      readonly id: number
      readonly channel: string
      readonly input: unknown
    }
  | { readonly kind: 'cancel'; readonly id: number }

/** What the engine's process sends back: one answer per call, progress before it. */
export type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }

/** The engine's end of the line, whichever kind of process it runs in. */
export type EnginePort = {
  readonly send: (message: FromEngine) => void
  readonly receive: (listener: (message: ToEngine) => void) => void
}
