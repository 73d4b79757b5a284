import type { EnginePort, KeyStoreQuestion } from '../../shared/calls/engineWire.ts'
import type { KeyStore } from './ports.ts'

type Answer = (text: string | null) => void

/** The system's key store at the other end of the line: what the shell answers goes to `answered`. */
export function keyStoreOver(send: EnginePort['send']): {
  readonly keyStore: KeyStore
  readonly answered: (id: number, text: string | null) => void
} {
  const waiting = new Map<number, Answer>()
  let nextId = 1
  const ask = (act: KeyStoreQuestion['act'], text: string): Promise<string | null> =>
    new Promise((answer) => {
      const id = nextId++
      waiting.set(id, answer)
      send({ kind: 'keyStore', id, act, text })
    })
  return {
    keyStore: { seal: (secret) => ask('seal', secret), open: (sealed) => ask('open', sealed) },
    answered: (id, text) => {
      waiting.get(id)?.(text)
      waiting.delete(id)
    },
  }
}
