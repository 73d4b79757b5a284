/** Ctrl-C and a supervisor's end abort `act` instead of this process, so that it can clean up. */
export async function untilStopped<Value>(
  act: (stop: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController()
  const stop = (): void => {
    controller.abort(new Error('stopped'))
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    return await act(controller.signal)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
