/** An Electron on this machine with which the app can be run. */
export type Electron = {
  readonly origin: 'given' | 'installed' | 'downloaded' | 'stock'
  /** The folder of the distribution. */
  readonly folder: string
  readonly executable: string
  readonly version: string
  /**
   * A Node that can load the store, where this Electron's own cannot (Node-API below 10).
   * The app gets it as JURYBOX_NODE and runs its engine there. Null where Electron's own will do.
   */
  readonly externalNode: string | null
}
