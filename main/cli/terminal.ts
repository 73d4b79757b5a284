/** What the command line sees of the world around it. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** True when a person watches stderr, so that progress may be drawn over itself. */
  readonly errIsTty: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder from which relative paths count. */
  readonly folder: string
  /** Asks without echo; null where there is no terminal to ask on. */
  readonly askSecret: (question: string) => Promise<string | null>
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal
}
