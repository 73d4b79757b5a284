import { viewerOrigins, type ViewerPlace } from '../viewer/origins.ts'
import { FromViewer, greeting, type ToViewer } from '../viewer/protocol.ts'
import type { ReadBytes } from './readerDocument.ts'
import { freshWatch, isStopped, pulsed, ticked, tickMs, type Watch } from './watchdog.ts'

export type Connection = {
  readonly send: (message: ToViewer) => void
  readonly close: () => void
}

type Said = Exclude<FromViewer, { type: 'needBytes' | 'pulse' | 'inUse' }>

export type ViewerListener = {
  readonly onMessage: (message: Said, connection: Connection) => void
  /** The viewer hangs or is gone; `page` is the one it was drawing. */
  readonly onStopped: (page: number | null) => void
  /** Bytes of the document that is open. */
  readonly read: (begin: number, end: number) => ReturnType<ReadBytes>
  /** Somebody uses the document. */
  readonly onUse: () => void
}

/** Gives a viewer's frame its port once it asks, serves it bytes and watches over it. */
export function connectViewer(
  frame: HTMLIFrameElement,
  place: ViewerPlace,
  listener: ViewerListener,
): Connection {
  const viewerOrigin = viewerOrigins[place]
  const { port1: port, port2 } = new MessageChannel()
  const ending = new AbortController()
  const connection: Connection = {
    send: (message) => {
      const transfer = message.type === 'bytes' ? [message.chunk.buffer] : []
      port.postMessage(message, transfer)
    },
    close: () => {
      ending.abort()
      port.close()
    },
  }
  window.addEventListener(
    'message',
    ({ data, origin, source }: MessageEvent<unknown>) => {
      if (origin !== viewerOrigin || source !== frame.contentWindow || data !== greeting) return
      frame.contentWindow?.postMessage(greeting, viewerOrigin, [port2])
    },
    { signal: ending.signal },
  )
  listen(port, connection, listener, ending)
  return connection
}

function listen(
  port: MessagePort,
  connection: Connection,
  listener: ViewerListener,
  ending: AbortController,
): void {
  let watch: Watch = freshWatch
  let unanswered = 0
  const stop = (): void => {
    if (ending.signal.aborted) return
    connection.close()
    listener.onStopped(watch.drawing)
  }
  const stopIfHanging = (): void => {
    if (isStopped(watch)) stop()
  }
  // The other end is gone: the viewer's process has crashed.
  port.addEventListener('close', stop)
  const timer = setInterval(() => {
    watch = ticked(watch)
    connection.send({ type: 'ping' })
    stopIfHanging()
  }, tickMs)
  ending.signal.addEventListener('abort', () => {
    clearInterval(timer)
  })
  const answer = async ({ requestId, begin, end }: NeedBytes): Promise<void> => {
    unanswered += 1
    try {
      const chunk = await listener.read(begin, end)
      if (!ending.signal.aborted) connection.send({ type: 'bytes', requestId, chunk })
    } catch {
      if (!ending.signal.aborted) connection.send({ type: 'bytesFailed', requestId })
    } finally {
      unanswered -= 1
    }
  }
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (ending.signal.aborted) return
    const message = FromViewer.parse(data)
    if (message.type === 'needBytes') void answer(message)
    else if (message.type === 'pulse') {
      watch = pulsed(watch, message.pulse, unanswered > 0)
      stopIfHanging()
    } else if (message.type === 'inUse') listener.onUse()
    else listener.onMessage(message, connection)
  }
}

type NeedBytes = Extract<FromViewer, { type: 'needBytes' }>
