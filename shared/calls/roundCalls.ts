import { z } from 'zod'
import { EntryCode } from '../model/ids.ts'
import { Round } from '../model/prize.ts'
import { call } from './call.ts'
import { editErrors } from './editCalls.ts'
import { BrokenOffice, Office } from './views.ts'

/** What chose the entries that go on, for the log. */
export const ShortlistBasis = z.enum(['rank', 'score', 'decided', 'hand'])
export type ShortlistBasis = z.infer<typeof ShortlistBasis>

/** From one round to the next. */
export const roundCalls = {
  /** Begins the round after the one that was built last, with these entries; the bundle is built as any other. */
  'office.beginRound': call(
    z.strictObject({
      title: Round.shape.title,
      /** As prize.yaml has it: with its offset from UTC. */
      deadline: z.iso.datetime({ offset: true }).nullable(),
      entries: z.array(EntryCode).min(1).max(10_000).readonly(),
      /** `asBefore` leaves assignments.csv, of which the rows of entries that go on count. */
      readers: z.enum(['everybody', 'asBefore']),
      basis: ShortlistBasis,
      reason: z.string().max(2000),
    }),
    z.union([Office, BrokenOffice]),
    'OFFICE_LOCKED',
    'NOT_BUILT',
    'UNKNOWN_ENTRY',
    'PRIZE_INVALID',
    ...editErrors,
  ),
} as const
