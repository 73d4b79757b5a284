import { randomBytes } from 'node:crypto'
import type { KeyStore, Ports } from './ports.ts'

/** scrypt's log2 N for what a passphrase seals: about 0.7 s and 256 MB, and the most we accept. */
const productionLogN = 18

/** The system's key store is Electron's to ask, so outside of the app there is none. */
export const noKeyStore: KeyStore = {
  seal: () => Promise.resolve(null),
  open: () => Promise.resolve(null),
}

type Places = Pick<Ports, 'home' | 'assets' | 'version' | 'log'> & Partial<Pick<Ports, 'keyStore'>>

/** The real clock and the system's randomness, with the places that the caller names. */
export function systemPorts(places: Places): Ports {
  return { keyStore: noKeyStore, ...places, clock: Date.now, randomBytes, logN: productionLogN }
}
