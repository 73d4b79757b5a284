const P = 2n ** 255n - 19n
const ORDER_8 = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n

/** The y coordinates of edwards25519's eight points of low order; the sign of x does not matter. */
const LOW_ORDER: ReadonlySet<bigint> = new Set([0n, 1n, P - 1n, ORDER_8, P - ORDER_8])

/**
 * Whether an encoded point, a public key or the first half of a signature, is of low order or not
 * canonically encoded. Nobody gets such a key by accident: one signature fits many messages, so its
 * holder could deny what was signed. Libraries differ on them, hence a rule of our own.
 */
export function isLowOrder(point: Uint8Array): boolean {
  if (point.length !== 32) return true
  const bigEndian = Buffer.from(point).reverse()
  const y = BigInt.asUintN(255, BigInt(`0x${bigEndian.toString('hex')}`))
  return y >= P || LOW_ORDER.has(y)
}
