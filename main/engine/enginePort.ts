import type { EnginePort, FromEngine, ToEngine } from '../../shared/calls/engineWire.ts'

type ParentPort = {
  on(event: 'message', listener: (event: { data: ToEngine }) => void): void
  postMessage(message: FromEngine): void
}

/** The line to the shell: Electron's parent port in a utility process, Node's own channel in a forked one. */
export function openEnginePort(): EnginePort {
  const { parentPort } = process as { parentPort?: ParentPort }
  return parentPort === undefined ? forkedPort() : utilityPort(parentPort)
}

function utilityPort(parentPort: ParentPort): EnginePort {
  return {
    send: (message) => {
      parentPort.postMessage(message)
    },
    receive: (listener) => {
      parentPort.on('message', (event) => {
        listener(event.data)
      })
    },
  }
}

function forkedPort(): EnginePort {
  process.on('disconnect', () => process.exit(0))
  return {
    send: (message) => process.send?.(message),
    receive: (listener) => {
      process.on('message', (message) => {
        // The parent is our own shell: it sends ToEngine and nothing else.
        listener(message as ToEngine)
      })
    },
  }
}
