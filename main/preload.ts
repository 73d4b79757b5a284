import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { calls } from '../shared/calls/calls.ts'
import type { Result } from '../shared/calls/call.ts'
import type { WindowEvent } from '../shared/calls/events.ts'
import { shellCalls } from '../shared/calls/shellCalls.ts'
import type { WindowBridge } from '../shared/calls/windowBridge.ts'

const channels: ReadonlySet<string> = new Set([...Object.keys(calls), ...Object.keys(shellCalls)])

/** Events that came before the window listened: a file double-clicked to start the program. */
const early: WindowEvent[] = []
const listeners = new Set<(event: WindowEvent) => void>()

ipcRenderer.on('event', (_event, event: WindowEvent) => {
  if (listeners.size === 0) early.push(event)
  for (const listener of listeners) listener(event)
})

const bridge: WindowBridge = {
  invoke: (channel, input, callId) => {
    if (!channels.has(channel)) return Promise.reject(new TypeError('unknown channel'))
    return ipcRenderer.invoke('call', channel, input, callId) as Promise<Result<unknown>>
  },
  cancel: (callId) => {
    ipcRenderer.send('cancel', callId)
  },
  onEvent: (listener) => {
    listeners.add(listener)
    for (const event of early.splice(0)) listener(event)
    return () => {
      listeners.delete(listener)
    }
  },
  pathOf: (file) => {
    if (!(file instanceof File)) return ''
    const path = webUtils.getPathForFile(file)
    if (path !== '') ipcRenderer.send('dropped', path)
    return path
  },
}

contextBridge.exposeInMainWorld('jury', bridge)
