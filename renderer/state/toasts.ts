import { create } from 'zustand'

/** What can be done about what is said, such as taking it back. */
export type ToastAction = { readonly name: string; readonly run: () => void }
export type Toast = {
  readonly id: number
  readonly text: string
  readonly action: ToastAction | null
}

type ToastStore = {
  readonly toasts: readonly Toast[]
  /** Shows a short sentence for a few seconds. Never the only place where something is said. */
  readonly said: (text: string, action?: ToastAction) => number
  readonly dismissed: (id: number) => void
  /** Somebody is at it: it stays. */
  readonly held: (id: number) => void
  readonly released: (id: number) => void
}

const shownFor = 4000
const actionFor = 10_000
let nextId = 1
const timers = new Map<number, ReturnType<typeof setTimeout>>()

export const useToasts = create<ToastStore>()((set, get) => ({
  toasts: [],
  said: (text, action) => {
    const id = nextId++
    const toast = { id, text, action: action ?? null }
    set(({ toasts }) => ({ toasts: [...toasts.slice(-2), toast] }))
    get().released(id)
    return id
  },
  dismissed: (id) => {
    get().held(id)
    set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
  },
  held: (id) => {
    clearTimeout(timers.get(id))
    timers.delete(id)
  },
  released: (id) => {
    const toast = get().toasts.find((one) => one.id === id)
    if (toast === undefined) return
    const dismiss = (): void => {
      get().dismissed(id)
    }
    get().held(id)
    timers.set(id, setTimeout(dismiss, toast.action === null ? shownFor : actionFor))
  },
}))
