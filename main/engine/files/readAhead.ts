/** Asks the source for the next piece while the consumer is busy with this one, so that neither waits. */
export async function* readAhead<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const pieces = source[Symbol.asyncIterator]()
  let next = ask(pieces)
  try {
    for (let piece = await next; piece.done !== true; piece = await next) {
      next = ask(pieces)
      yield piece.value
    }
  } finally {
    await next.catch(() => undefined)
    await pieces.return?.()
  }
}

function ask<T>(pieces: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = pieces.next()
  // Whoever awaits it hears of a failure; until then it is not an unheard one.
  next.catch(() => undefined)
  return next
}
