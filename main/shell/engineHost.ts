import type { Result } from '../../shared/calls/call.ts'
import type { FromEngine, KeyStoreQuestion, ToEngine } from '../../shared/calls/engineWire.ts'
import type { Progress } from '../../shared/calls/progress.ts'
import { startEngineProcess, type EngineProcess } from './engineProcess.ts'
import { RestartLimit } from './restartLimit.ts'

export type EngineStart = Extract<ToEngine, { kind: 'start' }>

export type EngineListener = {
  /** A new engine runs, which knows nothing of what was unlocked in the old one. */
  readonly onRestart: () => void
  /** It died too often; no other is started before `tryAgain`. */
  readonly onGivenUp: () => void
}

/** Asks the system's key store; null for what it will not or cannot do. */
export type AskKeyStore = (question: KeyStoreQuestion) => Promise<string | null>

type Pending = {
  readonly answer: (result: Result<unknown>) => void
  readonly report: (progress: Progress) => void
}

/** Keeps one engine running: passes calls to it, and starts another when it dies. */
export class EngineHost {
  readonly #script: string
  readonly #start: EngineStart
  readonly #listener: EngineListener
  readonly #askKeyStore: AskKeyStore
  readonly #pending = new Map<number, Pending>()
  readonly #limit = new RestartLimit()
  /** Null after it was given up. */
  #engine: EngineProcess | null
  #nextId = 1
  #closing = false

  constructor(
    script: string,
    start: EngineStart,
    askKeyStore: AskKeyStore,
    listener: EngineListener,
  ) {
    this.#script = script
    this.#start = start
    this.#askKeyStore = askKeyStore
    this.#listener = listener
    this.#engine = this.#launch()
  }

  /** Answers when the engine does; with ENGINE_STOPPED when it dies first. The id serves `cancel`. */
  call(
    channel: string,
    input: unknown,
    report: (progress: Progress) => void,
  ): { id: number; result: Promise<Result<unknown>> } {
    const id = this.#nextId++
    const engine = this.#engine
    if (engine === null) return { id, result: Promise.resolve(refused('ENGINE_FAILED')) }
    const result = new Promise<Result<unknown>>((answer) => {
      this.#pending.set(id, { answer, report })
      engine.send({ kind: 'call', id, channel, input })
    })
    return { id, result }
  }

  cancel(id: number): void {
    this.#engine?.send({ kind: 'cancel', id })
  }

  /** Starts an engine that was given up. */
  tryAgain(): void {
    if (this.#engine !== null) return
    this.#limit.forget()
    this.#engine = this.#launch()
    this.#listener.onRestart()
  }

  /** Puts a new process in the place of this one, and with it goes everything that it remembered. */
  renew(): void {
    const old = this.#engine
    if (old === null) return
    this.#engine = this.#launch()
    this.#refusePending()
    old.stop()
  }

  close(): void {
    this.#closing = true
    this.#engine?.stop()
  }

  #launch(): EngineProcess {
    const engine = startEngineProcess(this.#script)
    engine.onMessage((message) => {
      this.#receive(message)
    })
    engine.onExit(() => {
      if (engine === this.#engine) this.#died()
    })
    engine.send(this.#start)
    return engine
  }

  #receive(message: FromEngine): void {
    if (message.kind === 'ready') return
    if (message.kind === 'keyStore') {
      void this.#answerKeyStore(message)
      return
    }
    const pending = this.#pending.get(message.id)
    if (message.kind === 'progress') pending?.report(message.progress)
    if (message.kind === 'answer') {
      this.#pending.delete(message.id)
      pending?.answer(message.result)
    }
  }

  async #answerKeyStore(question: KeyStoreQuestion): Promise<void> {
    const text = await this.#askKeyStore(question)
    this.#engine?.send({ kind: 'keyStoreAnswer', id: question.id, text })
  }

  #died(): void {
    this.#engine = null
    if (this.#closing) return
    const given = this.#limit.isReached(Date.now())
    if (!given) this.#engine = this.#launch()
    this.#refusePending()
    if (given) this.#listener.onGivenUp()
    else this.#listener.onRestart()
  }

  #refusePending(): void {
    const unanswered = [...this.#pending.values()]
    this.#pending.clear()
    for (const { answer } of unanswered) answer(refused('ENGINE_STOPPED'))
  }
}

function refused(code: 'ENGINE_STOPPED' | 'ENGINE_FAILED'): Result<never> {
  return { ok: false, error: { code, details: {} } }
}
