import { create } from 'zustand'

type ExportFiles = {
  /** Where the file of a tracker was written while this window has been open. */
  readonly paths: ReadonlyMap<string, string>
  readonly written: (tracker: string, path: string) => void
}

/** Forgotten with the window: a file may be moved, and the desk keeps its bytes anyway. */
export const useExportFiles = create<ExportFiles>()((set) => ({
  paths: new Map(),
  written: (tracker, path) => {
    set(({ paths }) => ({ paths: new Map(paths).set(tracker, path) }))
  },
}))
