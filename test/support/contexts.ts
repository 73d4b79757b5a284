import type { CallContext } from '../../main/engine/ports.ts'

/** A call that nobody watches and nobody stops. */
export function quietContext(): CallContext {
  return { signal: new AbortController().signal, report: () => undefined }
}
