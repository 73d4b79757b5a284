import { hostOrigin } from './origins.ts'
import { greeting } from './protocol.ts'

/** Greets the window and waits for the one port through which everything else goes. */
export async function acceptPort(): Promise<MessagePort> {
  const host = hostOrigin(window.location.origin)
  const { promise, resolve } = Promise.withResolvers<MessagePort>()
  const accept = (event: MessageEvent<unknown>): void => {
    const [port] = event.ports
    if (event.origin !== host || event.source !== window.parent) return
    if (event.data !== greeting || port === undefined) return
    window.removeEventListener('message', accept)
    resolve(port)
  }
  window.addEventListener('message', accept)
  window.parent.postMessage(greeting, host)
  return promise
}
