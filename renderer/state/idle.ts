let lastSign = Date.now()

/** Somebody touched a key, the mouse or a document. */
export function signOfLife(): void {
  lastSign = Date.now()
}

/** Milliseconds since the last sign of life; sleeping counts. */
export function idleFor(): number {
  return Date.now() - lastSign
}
