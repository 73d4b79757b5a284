import { z } from 'zod'
import { JuryDecision, KeptDecision } from '../model/juryDecision.ts'
import { MeetingAct, MeetingEvent } from '../model/meeting.ts'
import { call } from './call.ts'
import { Nothing } from './commonInputs.ts'

/** What happened at the jury's meeting about the round of the last bundle, and what it decided. */
export const Deliberation = z.strictObject({
  events: z.array(MeetingEvent).readonly(),
  decisions: z.array(KeptDecision).readonly(),
})
export type Deliberation = z.infer<typeof Deliberation>

const reading = ['NOT_A_PRIZE', 'OFFICE_LOCKED', 'NOT_BUILT'] as const
const writing = [...reading, 'UNKNOWN_JUROR', 'UNKNOWN_ENTRY', 'DISK_FULL'] as const

/** The jury's meeting. Nothing of it is rewritten: every answer is the whole as it now stands. */
export const deliberationCalls = {
  'office.deliberation': call(Nothing, Deliberation, ...reading),
  'office.meetingAct': call(z.strictObject({ act: MeetingAct }), Deliberation, ...writing),
  'office.juryDecision': call(
    z.strictObject({ decision: JuryDecision }),
    Deliberation,
    ...writing,
    'UNKNOWN_CATEGORY',
    'DECISION_REPLACED',
  ),
} as const
