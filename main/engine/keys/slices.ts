export type Slice = { readonly bytes: Uint8Array; readonly last: boolean }

/**
 * Cuts a stream into slices of `size` bytes, the last one of 0 to `size`, marked as the last. Slices that lie
 * within one piece of the source are views of it: the source must not write to a piece it has handed
 * over, and the consumer must be done with a slice before it asks for the next.
 */
export async function* slices(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Slice> {
  const carry = Buffer.allocUnsafeSlow(size)
  let carried = 0
  let full: Uint8Array | undefined
  for await (const piece of source) {
    for (let at = 0; at < piece.length;) {
      // Only now is it known that the full slice was not the last one.
      if (full !== undefined) yield { bytes: full, last: false }
      const whole = carried === 0 && piece.length - at >= size
      const taken = piece.subarray(at, at + size - carried)
      at += taken.length
      if (!whole) carry.set(taken, carried)
      carried = whole ? 0 : (carried + taken.length) % size
      full = whole ? taken : carried === 0 ? carry : undefined
    }
  }
  yield { bytes: full ?? carry.subarray(0, carried), last: true }
}
