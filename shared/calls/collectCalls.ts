import { z } from 'zod'
import { Instant, JurorId } from '../model/ids.ts'
import { Language } from '../model/prize.ts'
import { call } from './call.ts'
import { AuditLog, DecisionKind, Dispute, KeptVerdict, MissingSheets } from './collectViews.ts'
import { FilePath, Nothing, Reason } from './commonInputs.ts'

const locked = ['NOT_A_PRIZE', 'OFFICE_LOCKED'] as const
const writing = [
  ...locked,
  'IS_A_FOLDER',
  'FILE_MISSING',
  'NOT_A_FOLDER',
  'NO_PERMISSION',
  'DISK_FULL',
] as const

/** What the secretariat asks and decides about the files it has collected. */
export const collectCalls = {
  /** What became of the files given last, the latest first; up to 20,000 are remembered. */
  'office.verdicts': call(Nothing, z.array(KeptVerdict).readonly(), ...locked),
  /** Writes the verdicts as CSV: of one collection, or all that are remembered. */
  'office.writeVerdicts': call(
    z.strictObject({ path: FilePath, of: Instant.nullable(), language: Language }),
    Nothing,
    ...writing,
  ),
  'office.disputes': call(Nothing, z.array(Dispute).readonly(), ...locked),
  /** Chooses the key or the history of the file with this tracker; null: whichever of them it is about. */
  'office.decide': call(
    z.strictObject({
      jurorId: JurorId,
      tracker: z.string().max(200),
      kind: DecisionKind.nullable(),
      reason: Reason,
    }),
    z.array(Dispute).readonly(),
    ...locked,
    'NOT_BUILT',
    'NOTHING_TO_DECIDE',
    'UNKNOWN_TRACKER',
    'DECISION_WITHOUT_REASON',
    'DISK_FULL',
  ),
  'office.missing': call(Nothing, MissingSheets, ...locked, 'PRIZE_INVALID'),
  /** Writes a CSV table for a mail merge: juror, name, email, subject and text of each reminder. */
  'office.writeReminders': call(
    z.strictObject({ path: FilePath }),
    Nothing,
    ...writing,
    'PRIZE_INVALID',
  ),
  'office.audit': call(Nothing, AuditLog, ...locked),
  'office.writeAudit': call(
    z.strictObject({ path: FilePath, language: Language }),
    Nothing,
    ...writing,
  ),
} as const
