import type { Progress } from '../../shared/calls/progress.ts'

/** What the engine takes from outside instead of reaching for it: time, chance, places, the log. */
export type Ports = {
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly randomBytes: (count: number) => Uint8Array
  readonly log: (entry: LogEntry) => void
  readonly keyStore: KeyStore
  /** Folder of the program's own templates, sample prize and fonts. */
  readonly assets: string
  /** Folder where settings and jurors' desks live. */
  readonly home: string
  readonly version: string
  /** scrypt work factor (log2 N) for what this program seals with a passphrase: 18, but for tests. */
  readonly logN: number
}

/** The system's key store, where there is a real one: what it sealed, it opens for this user alone. */
export type KeyStore = {
  /** Null: there is no key store here that deserves the name. */
  readonly seal: (secret: string) => Promise<string | null>
  /** Null: it does not open this. */
  readonly open: (sealed: string) => Promise<string | null>
}

/** Allow-listed fields only: no secret, no path, no text of an entry. */
export type LogEntry = {
  readonly event: 'started' | 'stopped' | 'bug' | 'store-checked' | 'store-set-aside'
  readonly reference?: string
  readonly channel?: string
  readonly errorName?: string
  readonly stack?: string
}

/** What a long call is given: a way to be stopped, and a way to say how far it has come. */
export type CallContext = {
  readonly signal: AbortSignal
  readonly report: (progress: Progress) => void
}
