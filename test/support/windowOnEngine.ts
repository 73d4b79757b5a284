import { vi } from 'vitest'
import type { Result } from '../../shared/calls/call.ts'
import type { WindowEvent } from '../../shared/calls/events.ts'
import { createHandlers } from '../../main/engine/createHandlers.ts'
import { createDispatch } from '../../main/engine/dispatch.ts'
import type { Ports } from '../../main/engine/ports.ts'

/** What the shell does between window and engine, and a switch for when it cannot. */
export type Line = {
  /** What every call is answered while it is set. */
  trouble: Result<never> | null
  /** Every call that went through, by channel. */
  readonly calls: string[]
  readonly cancelled: string[]
}

/** Gives the window a bridge to a real engine in this process, as preload and shell do. */
export function windowOnEngine(ports: Ports): Line {
  const dispatch = createDispatch(createHandlers(ports), ports)
  const line: Line = { trouble: null, calls: [], cancelled: [] }
  const listeners = new Set<(event: WindowEvent) => void>()
  const running = new Map<string, AbortController>()
  const jury = {
    invoke: async (channel: string, input: unknown, callId: string): Promise<Result<unknown>> => {
      if (line.trouble !== null) return line.trouble
      line.calls.push(channel)
      const controller = new AbortController()
      running.set(callId, controller)
      return dispatch(channel, input, {
        signal: controller.signal,
        report: (progress) => {
          for (const listener of listeners) listener({ kind: 'progress', callId, progress })
        },
      })
    },
    cancel: (callId: string) => {
      line.cancelled.push(callId)
      running.get(callId)?.abort()
    },
    onEvent: (listener: (event: WindowEvent) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  vi.stubGlobal('window', { jury })
  return line
}
