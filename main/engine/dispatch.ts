import type { ZodType } from 'zod'
import { calls, type Channel } from '../../shared/calls/calls.ts'
import type { Result, WireError } from '../../shared/calls/call.ts'
import { isAppError } from '../../shared/errors.ts'
import type { Handlers } from './handlers.ts'
import type { CallContext, Ports } from './ports.ts'
import { reportBug } from './reportBug.ts'

export type Dispatch = (
  channel: string,
  input: unknown,
  context: CallContext,
) => Promise<Result<unknown>>

/**
 * Parses the input, runs the handler, checks the output. Errors that the call declares pass; all
 * else becomes INTERNAL with a reference that the log has too.
 */
export function createDispatch(handlers: Handlers, ports: Ports): Dispatch {
  return async (channel, input, context) => {
    try {
      if (!isChannel(channel)) throw new TypeError('unknown channel')
      const declaration: { readonly input: ZodType; readonly output: ZodType } = calls[channel]
      const handler = handlers[channel] as (input: unknown, context: CallContext) => unknown
      const value = await handler(declaration.input.parse(input), context)
      return { ok: true, value: declaration.output.parse(value) }
    } catch (error) {
      return { ok: false, error: asWireError(channel, error, ports) }
    }
  }
}

function isChannel(channel: string): channel is Channel {
  return Object.hasOwn(calls, channel)
}

function asWireError(channel: string, error: unknown, ports: Ports): WireError {
  if (isAppError(error) && isDeclared(channel, error.code)) {
    // The class ties the details to the code; the pair is rebuilt here as the wire's union.
    return { code: error.code, details: error.details } as WireError
  }
  const { code, details } = reportBug(channel, error, ports)
  return { code, details }
}

function isDeclared(channel: string, code: string): boolean {
  return isChannel(channel) && (calls[channel].errors as readonly string[]).includes(code)
}
