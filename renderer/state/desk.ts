import { create } from 'zustand'
import type { Desk, DeskEntry, ExportRecord } from '../../shared/calls/views.ts'
import type { EntryCode } from '../../shared/model/ids.ts'

type DeskStore = {
  /** Null while no desk is unlocked. */
  readonly desk: Desk | null
  /** The entry the juror was at last; where "Continue" goes. */
  readonly lastEntry: EntryCode | null
  readonly opened: (desk: Desk) => void
  readonly closed: () => void
  readonly entryVisited: (entryCode: EntryCode) => void
  /** The engine answered with an entry as it is saved now. */
  readonly entrySaved: (entry: DeskEntry) => void
  /** Undo or redo changed these; `unexported` as in `Desk`. */
  readonly entriesMoved: (entries: readonly DeskEntry[], unexported: boolean) => void
  readonly exported: (record: ExportRecord) => void
  /** The juror has looked at the sheet again; nothing on it changed. */
  readonly lookedAgain: (entry: DeskEntry) => void
}

export const useDesk = create<DeskStore>()((set) => ({
  desk: null,
  lastEntry: null,
  opened: (desk) => {
    set(({ desk: before, lastEntry }) => ({
      desk,
      lastEntry: before === null || before.deskId === desk.deskId ? lastEntry : null,
    }))
  },
  closed: () => {
    set({ desk: null })
  },
  entryVisited: (entryCode) => {
    set({ lastEntry: entryCode })
  },
  entrySaved: (saved) => {
    set(({ desk }) => (desk === null ? {} : { desk: withEntry(desk, saved) }))
  },
  entriesMoved: (moved, unexported) => {
    set(({ desk }) =>
      desk === null ? {} : { desk: { ...moved.reduce(withEntry, desk), unexported } },
    )
  },
  lookedAgain: (entry) => {
    set(({ desk }) =>
      desk === null ? {} : { desk: { ...withEntry(desk, entry), unexported: desk.unexported } },
    )
  },
  exported: (record) => {
    set(({ desk }) =>
      desk === null
        ? {}
        : { desk: { ...desk, exports: [...desk.exports, record], unexported: false } },
    )
  },
}))

/** Whether a desk is open on which entries are scored. */
export function isScoring({ desk }: Pick<DeskStore, 'desk'>): boolean {
  return desk !== null && desk.given === undefined
}

function withEntry(desk: Desk, saved: DeskEntry): Desk {
  const entries = desk.entries.map((entry) =>
    entry.entry.code === saved.entry.code ? saved : entry,
  )
  return { ...desk, entries, unexported: true }
}
