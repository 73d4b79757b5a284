import type { PublicJwk } from './signingKey.ts'

const P = 2n ** 255n - 19n
const ORDER_8 = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n

/** The y coordinates of edwards25519's eight points of low order; the sign of x does not matter. */
const LOW_ORDER: ReadonlySet<bigint> = new Set([0n, 1n, P - 1n, ORDER_8, P - ORDER_8])

/**
 * Whether a public key is a point of low order, for which one signature fits many messages, or is not
 * canonically encoded. Nobody gets such a key by accident: its holder could deny what was signed.
 */
export function isLowOrder(key: PublicJwk): boolean {
  const bytes = Buffer.from(key.x, 'base64url').reverse()
  if (bytes.length !== 32) return true
  const y = BigInt.asUintN(255, BigInt(`0x${bytes.toString('hex')}`))
  return y >= P || LOW_ORDER.has(y)
}
