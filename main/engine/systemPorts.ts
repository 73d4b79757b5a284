import { randomBytes } from 'node:crypto'
import type { Ports } from './ports.ts'

/** scrypt's log2 N for what a passphrase seals: about 0.7 s and 256 MB, and the most we accept. */
const productionLogN = 18

/** The real clock and the system's randomness, with the places that the caller names. */
export function systemPorts(places: Pick<Ports, 'home' | 'assets' | 'version' | 'log'>): Ports {
  return { ...places, clock: Date.now, randomBytes, logN: productionLogN }
}
