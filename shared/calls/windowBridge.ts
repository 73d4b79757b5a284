import type { Channel } from './calls.ts'
import type { Result } from './call.ts'
import type { WindowEvent } from './events.ts'
import type { ShellChannel } from './shellCalls.ts'

/** The one object the preload gives the window, as `window.jury`. */
export type WindowBridge = {
  /** `callId` names the call in progress events and for `cancel`. */
  invoke(channel: Channel | ShellChannel, input: unknown, callId: string): Promise<Result<unknown>>
  cancel(callId: string): void
  onEvent(listener: (event: WindowEvent) => void): () => void
  /** The path of a file that the user dropped on the window. */
  pathOf(file: unknown): string
}
