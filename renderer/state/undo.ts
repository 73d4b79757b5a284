import { create } from 'zustand'
import type { CriterionPath, EntryCode } from '../../shared/model/ids.ts'
import type { Mark } from '../../shared/model/sheet.ts'
import { useSaving } from './saving.ts'

/** A mark given, changed or taken back; typing in comments has the text field's own undo. */
export type MarkStep = {
  readonly entryCode: EntryCode
  readonly criterion: CriterionPath
  /** The criterion's title, to say which step was undone. */
  readonly title: string
  readonly before: Mark | null
  readonly after: Mark | null
}

type UndoStore = {
  readonly done: readonly MarkStep[]
  readonly undone: readonly MarkStep[]
  readonly markEntered: (step: MarkStep) => void
  /** Takes the last step back and says which it was; null when there is none. */
  readonly stepUndone: () => MarkStep | null
  readonly stepRedone: () => MarkStep | null
  readonly forgotten: () => void
}

const remembered = 200

export const useUndo = create<UndoStore>()((set, get) => ({
  done: [],
  undone: [],
  markEntered: (step) => {
    set(({ done }) => ({ done: [...done.slice(-remembered), step], undone: [] }))
    save(step, step.after)
  },
  stepUndone: () => {
    const { done, undone } = get()
    const step = done.at(-1)
    if (step === undefined) return null
    set({ done: done.slice(0, -1), undone: [...undone, step] })
    save(step, step.before)
    return step
  },
  stepRedone: () => {
    const { done, undone } = get()
    const step = undone.at(-1)
    if (step === undefined) return null
    set({ done: [...done, step], undone: undone.slice(0, -1) })
    save(step, step.after)
    return step
  },
  forgotten: () => {
    set({ done: [], undone: [] })
  },
}))

function save({ entryCode, criterion }: MarkStep, mark: Mark | null): void {
  useSaving.getState().changeMade({ kind: 'mark', entryCode, criterion, mark })
}
