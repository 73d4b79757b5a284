import type { EnginePort, ToEngine } from '../../shared/calls/engineWire.ts'
import { createHandlers } from './createHandlers.ts'
import { createDispatch, type Dispatch } from './dispatch.ts'
import { openEnginePort } from './enginePort.ts'
import { keyStoreOver } from './keyStoreOver.ts'
import { openLog } from './log.ts'
import type { KeyStore } from './ports.ts'
import { systemPorts } from './systemPorts.ts'

/** The engine's process: calls come in by the port, answers and progress go out. */
function serve(port: EnginePort): void {
  const running = new Map<number, AbortController>()
  const { keyStore, answered } = keyStoreOver(port.send)
  let dispatch: Dispatch | null = null

  port.receive((message) => {
    switch (message.kind) {
      case 'start':
        dispatch = start(message, keyStore)
        port.send({ kind: 'ready' })
        return
      case 'cancel':
        running.get(message.id)?.abort()
        return
      case 'keyStoreAnswer':
        answered(message.id, message.text)
        return
      case 'call':
        if (dispatch !== null) void answer(port, dispatch, running, message)
    }
  })
}

function start(message: ToEngine & { kind: 'start' }, keyStore: KeyStore): Dispatch {
  const { home, assets, version } = message
  const ports = systemPorts({ home, assets, version, log: openLog(home), keyStore })
  ports.log({ event: 'started' })
  return createDispatch(createHandlers(ports), ports)
}

async function answer(
  port: EnginePort,
  dispatch: Dispatch,
  running: Map<number, AbortController>,
  { id, channel, input }: ToEngine & { kind: 'call' },
): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  const result = await dispatch(channel, input, {
    signal: controller.signal,
    report: (progress) => {
      port.send({ kind: 'progress', id, progress })
    },
  })
  running.delete(id)
  port.send({ kind: 'answer', id, result })
}

serve(openEnginePort())
