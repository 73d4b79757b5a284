import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'
import { api, errorOf, type OutputOf } from './api.ts'
import { ofChosenRound, useResultsRound } from './resultsRound.ts'

type Question =
  | 'office.results'
  | 'office.matrix'
  | 'office.verdicts'
  | 'office.disputes'
  | 'office.missing'
  | 'office.audit'

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
export const useResults = createAnswer<'office.results'>(() =>
  api('office.results', ofChosenRound()),
)

/** The state of every assigned sheet. */
export const useMatrix = createAnswer<'office.matrix'>(() => api('office.matrix', {}))

/** What became of the files given last, the latest first. */
export const useVerdicts = createAnswer<'office.verdicts'>(() => api('office.verdicts', {}))

/** The jurors of whom two keys or two histories are there. */
export const useDisputes = createAnswer<'office.disputes'>(() => api('office.disputes', {}))

/** What is not there yet, by juror and by entry. */
export const useMissing = createAnswer<'office.missing'>(() => api('office.missing', {}))

export const useAuditLog = createAnswer<'office.audit'>(() => api('office.audit', {}))

/** What follows from the files that were collected is asked for again; results only where they were looked at. */
export async function collectedChanged(): Promise<void> {
  await Promise.all([
    useVerdicts.getState().asked(),
    useMatrix.getState().asked(),
    useDisputes.getState().asked(),
    useMissing.getState().asked(),
    useResults.getState().answer === null ? null : useResults.getState().asked(),
  ])
}

export function answersForgotten(): void {
  useResultsRound.getState().chosen(null)
  const answers = [useResults, useMatrix, useVerdicts, useDisputes, useMissing, useAuditLog]
  for (const answer of answers) answer.getState().forgotten()
}
