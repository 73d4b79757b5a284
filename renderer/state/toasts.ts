import { create } from 'zustand'

export type Toast = { readonly id: number; readonly text: string }

type ToastStore = {
  readonly toasts: readonly Toast[]
  /** Shows a short sentence for a few seconds. Never the only place where something is said. */
  readonly said: (text: string) => void
  readonly dismissed: (id: number) => void
}

const shownFor = 4000
let nextId = 1

export const useToasts = create<ToastStore>()((set, get) => ({
  toasts: [],
  said: (text) => {
    const id = nextId++
    set(({ toasts }) => ({ toasts: [...toasts.slice(-2), { id, text }] }))
    setTimeout(() => {
      get().dismissed(id)
    }, shownFor)
  },
  dismissed: (id) => {
    set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
  },
}))
