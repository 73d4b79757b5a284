import type { WireError } from '../../shared/calls/call.ts'
import type { Channel, Input, Output } from '../../shared/calls/calls.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import type { ShellChannel, ShellInput, ShellOutput } from '../../shared/calls/shellCalls.ts'

export type AnyChannel = Channel | ShellChannel
export type InputOf<C extends AnyChannel> = C extends Channel
  ? Input<C>
  : C extends ShellChannel
    ? ShellInput<C>
    : never
export type OutputOf<C extends AnyChannel> = C extends Channel
  ? Output<C>
  : C extends ShellChannel
    ? ShellOutput<C>
    : never

/** A call that was answered with an error; `error` has the sentence's code and details. */
export class CallFailure extends Error {
  readonly error: WireError

  constructor(error: WireError) {
    super(error.code)
    this.name = 'CallFailure'
    this.error = error
  }
}

/** A long call under way: what it will answer, a way to stop it, a way to hear how far it has come. */
export type RunningCall<T> = {
  readonly result: Promise<T>
  readonly cancel: () => void
}

/** Makes a call and gives its value, or throws CallFailure. */
export async function api<C extends AnyChannel>(
  channel: C,
  input: InputOf<C>,
): Promise<OutputOf<C>> {
  return invoke(channel, input, crypto.randomUUID())
}

/** Makes a call that takes long. A cancelled call's result rejects with CANCELLED. */
export function startCall<C extends AnyChannel>(
  channel: C,
  input: InputOf<C>,
  onProgress: (progress: Progress) => void,
): RunningCall<OutputOf<C>> {
  const callId = crypto.randomUUID()
  const stopListening = window.jury.onEvent((event) => {
    if (event.kind === 'progress' && event.callId === callId) onProgress(event.progress)
  })
  return {
    result: invoke(channel, input, callId).finally(stopListening),
    cancel: () => {
      window.jury.cancel(callId)
    },
  }
}

/** What to say of anything that was thrown; what is not an answered error is a bug of the window. */
export function errorOf(thrown: unknown): WireError {
  if (thrown instanceof CallFailure) return thrown.error
  return { code: 'INTERNAL', details: { reference: thrown instanceof Error ? thrown.name : '?' } }
}

async function invoke<C extends AnyChannel>(
  channel: C,
  input: InputOf<C>,
  callId: string,
): Promise<OutputOf<C>> {
  const result = await window.jury.invoke(channel, input, callId)
  if (!result.ok) throw new CallFailure(result.error)
  // The engine and the shell check each answer against the declaration before they send it.
  return result.value as OutputOf<C>
}
