import { create } from 'zustand'
import type { WireError } from '../../shared/calls/call.ts'
import type { Deliberation } from '../../shared/calls/deliberationCalls.ts'
import type { DecidedNow } from '../../shared/model/juryDecision.ts'
import type { MeetingAct } from '../../shared/model/meeting.ts'
import { api, errorOf } from './api.ts'

type DeliberationStore = {
  /** Null before the first answer. */
  readonly deliberation: Deliberation | null
  readonly error: WireError | null
  /** Asks the engine again; the former answer stays until the new one is here. */
  readonly asked: () => Promise<void>
  /** Something happened at the meeting; rejects with CallFailure when it was not written down. */
  readonly acted: (act: MeetingAct) => Promise<void>
  /** The jury decided; answers the decision's number, rejects with CallFailure when it was not written down. */
  readonly decided: (decision: DecidedNow) => Promise<number>
  readonly forgotten: () => void
}

/** What happened at the jury's meeting and what it decided, as the office has it. */
export const useDeliberation = create<DeliberationStore>()((set) => ({
  deliberation: null,
  error: null,
  asked: async () => {
    try {
      set({ deliberation: await api('office.deliberation', {}), error: null })
    } catch (thrown) {
      set({ error: errorOf(thrown) })
    }
  },
  acted: async (act) => {
    set({ deliberation: await api('office.meetingAct', { act }), error: null })
  },
  decided: async (decision) => {
    const deliberation = await api('office.juryDecision', { decision })
    set({ deliberation, error: null })
    return deliberation.decisions.at(-1)?.sequence ?? 0
  },
  forgotten: () => {
    set({ deliberation: null, error: null })
  },
}))
