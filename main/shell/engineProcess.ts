import { fork } from 'node:child_process'
import { utilityProcess } from 'electron'
import type { FromEngine, ToEngine } from '../../shared/calls/engineWire.ts'

/** A running engine, whichever kind of process it is. */
export type EngineProcess = {
  readonly send: (message: ToEngine) => void
  readonly onMessage: (listener: (message: FromEngine) => void) => void
  readonly onExit: (listener: () => void) => void
  readonly stop: () => void
}

/** The store's native module needs Node-API 10; an older Electron lends its engine to the Node named by JURYBOX_NODE. */
export function startEngineProcess(script: string): EngineProcess {
  const node = process.env['JURYBOX_NODE']
  return Number(process.versions['napi']) < 10 && node !== undefined
    ? forkNode(script, node)
    : forkUtility(script)
}

function forkUtility(script: string): EngineProcess {
  const child = utilityProcess.fork(script, [], { serviceName: 'Jurybox engine' })
  return {
    send: (message) => {
      child.postMessage(message)
    },
    onMessage: (listener) => {
      child.on('message', listener)
    },
    onExit: (listener) => {
      child.on('exit', listener)
    },
    stop: () => {
      child.kill()
    },
  }
}

function forkNode(script: string, node: string): EngineProcess {
  // A Node outside Electron reads no asar: its engine lies unpacked beside it.
  const unpacked = script.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked')
  // Without an empty execArgv the engine would inherit a debugger's --inspect and wait for it.
  const child = fork(unpacked, [], { execPath: node, execArgv: [], serialization: 'advanced' })
  return {
    send: (message) => {
      child.send(message)
    },
    onMessage: (listener) => {
      child.on('message', (message) => {
        // The child is our own engine: it sends FromEngine and nothing else.
        listener(message as FromEngine)
      })
    },
    onExit: (listener) => {
      child.on('exit', listener)
    },
    // An engine whose channel is gone leaves by itself.
    stop: () => {
      child.disconnect()
    },
  }
}
