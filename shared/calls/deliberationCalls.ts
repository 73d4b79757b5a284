import { z } from 'zod'
import { DeliberationView, RememberedView } from '../model/deliberationView.ts'
import { EntryCode } from '../model/ids.ts'
import { DecidedNow, KeptDecision } from '../model/juryDecision.ts'
import { MeetingAct, MeetingEvent } from '../model/meeting.ts'
import { call } from './call.ts'
import { DiscussedDocument } from './discussedDocument.ts'
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
  'office.meetingAct': call(
    z.strictObject({ act: MeetingAct }),
    Deliberation,
    ...writing,
    'MEETING_OPEN',
    'MEETING_NOT_OPEN',
  ),
  /** Which entries were tied in the vote follows from the ranking. */
  'office.juryDecision': call(
    z.strictObject({ decision: DecidedNow }),
    Deliberation,
    ...writing,
    'PRIZE_INVALID',
    'UNKNOWN_CATEGORY',
    'DECISION_REPLACED',
    'DECIDED_ALREADY',
    'NOTHING_TO_REVOKE',
    'DECISION_NAMES_NONE',
    'DECISION_NAMES_ENTRIES',
    'ENTRY_TWICE',
    'BALLOT_TWICE',
    'BALLOT_OUTSIDE_VOTE',
    'VOTER_IN_CONFLICT',
    'VOTES_TOO_MANY',
    'VOTE_SAYS_OTHERWISE',
  ),
  /** How the jury looked at its entries last. */
  'office.deliberationView': call(Nothing, RememberedView, ...reading, 'DISK_FULL'),
  'office.rememberDeliberationView': call(
    z.strictObject({ view: DeliberationView }),
    Nothing,
    ...reading,
    'DISK_FULL',
  ),
  /** The documents of an entry as the last bundle had them, so that what jurors cited can be shown. */
  'office.discussedDocuments': call(
    z.strictObject({ entryCode: EntryCode }),
    z.array(DiscussedDocument).readonly(),
    ...reading,
    'PRIZE_INVALID',
    'UNKNOWN_ENTRY',
  ),
} as const
