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
  | { readonly kind: 'keyStoreAnswer'; readonly id: number; readonly text: string | null }

/** What the engine's process sends back: one answer per call, progress before it. */
export type FromEngine =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | KeyStoreQuestion

/** The system's key store is the shell's to ask; null answers what it will not or cannot do. */
export type KeyStoreQuestion = {
  readonly kind: 'keyStore'
  readonly id: number
  readonly act: 'seal' | 'open'
  readonly text: string
}

/** The engine's end of the line, whichever kind of process it runs in. */
export type EnginePort = {
  readonly send: (message: FromEngine) => void
  readonly receive: (listener: (message: ToEngine) => void) => void
}
