import type { z } from 'zod'
import type { ErrorCode, ErrorDetails } from '../errors.ts'

/** A declared call: its input, its output, and the errors that its user may have to read. */
export type Call<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  E extends ErrorCode = ErrorCode,
> = { readonly input: I; readonly output: O; readonly errors: readonly E[] }

export function call<I extends z.ZodType, O extends z.ZodType, const E extends ErrorCode = never>(
  input: I,
  output: O,
  ...errors: readonly E[]
): Call<I, O, E> {
  return { input, output, errors }
}

/** An error as it crosses from one process to another. */
export type WireError<E extends ErrorCode = ErrorCode> = {
  [C in E]: { readonly code: C; readonly details: ErrorDetails[C] }
}[E]

/** What every call answers; nothing is thrown across a process boundary. */
export type Result<T, E extends ErrorCode = ErrorCode> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: WireError<E> }
