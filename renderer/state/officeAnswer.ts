import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'
import { api, errorOf, type OutputOf } from './api.ts'

type Question = 'office.results' | 'office.matrix'

type OfficeAnswer<C extends Question> = {
  /** Null before the first answer. */
  readonly answer: OutputOf<C> | null
  readonly error: WireError | null
  /** Asks the engine again; the former answer stays until the new one is here. */
  readonly asked: () => Promise<void>
  readonly forgotten: () => void
}

type AnswerStore<C extends Question> = UseBoundStore<StoreApi<OfficeAnswer<C>>>

function createAnswer<C extends Question>(ask: () => Promise<OutputOf<C>>): AnswerStore<C> {
  return create<OfficeAnswer<C>>()((set) => ({
    answer: null,
    error: null,
    asked: async () => {
      try {
        set({ answer: await ask(), error: null })
      } catch (thrown) {
        set({ error: errorOf(thrown) })
      }
    },
    forgotten: () => {
      set({ answer: null, error: null })
    },
  }))
}

/** The ranking with everything behind it. */
export const useResults = createAnswer<'office.results'>(() => api('office.results', {}))

/** The state of every assigned sheet. */
export const useMatrix = createAnswer<'office.matrix'>(() => api('office.matrix', {}))
