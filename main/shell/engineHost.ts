import type { Result } from '../../shared/calls/call.ts'
import type { FromEngine, ToEngine } from '../../shared/calls/engineWire.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import { startEngineProcess, type EngineProcess } from './engineProcess.ts'

export type EngineStart = Extract<ToEngine, { kind: 'start' }>

type Pending = {
  readonly answer: (result: Result<unknown>) => void
  readonly report: (progress: Progress) => void
}

/** Keeps one engine running: passes calls to it, and starts another when it dies. */
export class EngineHost {
  readonly #script: string
  readonly #start: EngineStart
  readonly #onRestart: () => void
  readonly #pending = new Map<number, Pending>()
  #engine: EngineProcess
  #nextId = 1
  #closing = false

  constructor(script: string, start: EngineStart, onRestart: () => void) {
    this.#script = script
    this.#start = start
    this.#onRestart = onRestart
    this.#engine = this.#launch()
  }

  /** Answers when the engine does; with ENGINE_STOPPED when it dies first. The id serves `cancel`. */
  call(
    channel: string,
    input: unknown,
    report: (progress: Progress) => void,
  ): { id: number; result: Promise<Result<unknown>> } {
    const id = this.#nextId++
    const result = new Promise<Result<unknown>>((answer) => {
      this.#pending.set(id, { answer, report })
      this.#engine.send({ kind: 'call', id, channel, input })
    })
    return { id, result }
  }

  cancel(id: number): void {
    this.#engine.send({ kind: 'cancel', id })
  }

  close(): void {
    this.#closing = true
    this.#engine.stop()
  }

  #launch(): EngineProcess {
    const engine = startEngineProcess(this.#script)
    engine.onMessage((message) => {
      this.#receive(message)
    })
    engine.onExit(() => {
      this.#restart()
    })
    engine.send(this.#start)
    return engine
  }

  #receive(message: FromEngine): void {
    if (message.kind === 'ready') return
    const pending = this.#pending.get(message.id)
    if (message.kind === 'progress') pending?.report(message.progress)
    if (message.kind === 'answer') {
      this.#pending.delete(message.id)
      pending?.answer(message.result)
    }
  }

  #restart(): void {
    const unanswered = [...this.#pending.values()]
    this.#pending.clear()
    if (this.#closing) return
    this.#engine = this.#launch()
    for (const { answer } of unanswered) {
      answer({ ok: false, error: { code: 'ENGINE_STOPPED', details: {} } })
    }
    this.#onRestart()
  }
}
