import { z } from 'zod'
import { CardId, CriterionId, CriterionPath, DocumentId, EntryCode } from '../model/ids.ts'
import { Evidence, Mark } from '../model/sheet.ts'
import { bundleErrors } from './bundleErrors.ts'
import { call } from './call.ts'
import { carryCalls } from './carryCalls.ts'
import { deskGivenCalls } from './deskGivenCalls.ts'
import { cardErrors } from './cardCalls.ts'
import { Nothing, FilePath, Passphrase, ByteRange, Bytes, Reason } from './commonInputs.ts'
import { historyCalls } from './historyCalls.ts'
import { safetyCalls } from './safetyCalls.ts'
import { SearchAnswer } from './searchViews.ts'
import {
  Completion,
  Declaration,
  Desk,
  DeskLabel,
  DeskEntry,
  DocumentMatches,
  ReadingLayout,
  ReadingPlace,
} from './views.ts'

const scoringErrors = [
  'DESK_LOCKED',
  'STORE_DAMAGED',
  'UNKNOWN_ENTRY',
  'NOT_ASSIGNED',
  'CONFLICT_NOT_DECLARED',
  'SHEET_CLOSED',
  'DESK_FOR_READING',
  'DISK_FULL',
] as const

/** Undone together with the change before it, of the same criterion: typing goes on, or several points are taken back. */
const Continues = z.boolean().optional()

/** A juror's calls. One desk is open at a time. */
export const deskCalls = {
  ...carryCalls,
  ...deskGivenCalls,
  ...historyCalls,
  ...safetyCalls,
  /** Checks the whole bundle, makes the juror's desk from it and leaves the desk open. Cancelled, it leaves nothing. */
  'desk.enrol': call(
    z.strictObject({ path: FilePath, jurorId: z.string().max(64), passphrase: Passphrase }),
    Desk,
    'SIGNER_MISMATCH',
    'UNKNOWN_JUROR',
    'WRONG_PASSPHRASE',
    'WORK_FACTOR_TOO_HIGH',
    'CARD_NEEDED',
    'DISK_FULL',
    'DESK_EXISTS',
    'CANCELLED',
    ...bundleErrors,
  ),
  /** The same with a card of this computer, which knows the juror's number by itself. */
  'desk.enrolByCard': call(
    z.strictObject({ path: FilePath, cardId: CardId, passphrase: Passphrase.nullable() }),
    Desk,
    'SIGNER_MISMATCH',
    'DISK_FULL',
    'DESK_EXISTS',
    'CANCELLED',
    'CARD_ELSEWHERE',
    ...cardErrors,
    ...bundleErrors,
  ),
  'desk.list': call(Nothing, z.array(DeskLabel).readonly()),
  /** Without a passphrase it opens a desk of a card that has none. */
  'desk.unlock': call(
    z.strictObject({ deskId: z.string(), passphrase: Passphrase.nullable() }),
    Desk,
    ...cardErrors,
    'DESK_MISSING',
    'DESK_IN_USE',
    'STORE_DAMAGED',
    'DOCUMENTS_DAMAGED',
    'STORE_TOO_NEW',
    'NO_PERMISSION',
  ),
  'desk.lock': call(Nothing, Nothing),
  'desk.read': call(Nothing, Desk, 'DESK_LOCKED', 'STORE_DAMAGED'),
  'desk.declare': call(
    z.strictObject({
      declarations: z
        .array(
          z.strictObject({
            entryCode: EntryCode,
            declaration: Declaration.exclude(['undeclared']),
            reason: Reason,
          }),
        )
        .readonly(),
    }),
    Desk,
    'DESK_LOCKED',
    'DESK_FOR_READING',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'NOT_ASSIGNED',
    'REASON_MISSING',
    'DISK_FULL',
  ),
  /** Gives, changes or (with null) takes back one mark; answers after the commit has reached the disk. */
  'desk.scoreCriterion': call(
    z.strictObject({
      entryCode: EntryCode,
      criterion: CriterionPath,
      mark: Mark.nullable(),
      continues: Continues,
    }),
    DeskEntry,
    'UNKNOWN_CRITERION',
    'SCORE_OUT_OF_RANGE',
    'NOT_APPLICABLE_REFUSED',
    ...scoringErrors,
  ),
  /** The comment on one criterion, or with null the overall comment; an empty text removes it. */
  'desk.comment': call(
    z.strictObject({
      entryCode: EntryCode,
      criterionId: CriterionId.nullable(),
      text: z.string().max(10_000),
      continues: Continues,
    }),
    DeskEntry,
    'UNKNOWN_CRITERION',
    'COMMENT_TOO_LONG',
    ...scoringErrors,
  ),
  /** Replaces the evidence cited for an entry. */
  'desk.citeEvidence': call(
    z.strictObject({ entryCode: EntryCode, evidence: z.array(Evidence).max(1000).readonly() }),
    DeskEntry,
    'UNKNOWN_CRITERION',
    'UNKNOWN_DOCUMENT',
    ...scoringErrors,
  ),
  /** Abstains with a reason; marks stay on the desk and return with `desk.takeBack`. */
  'desk.abstain': call(
    z.strictObject({ entryCode: EntryCode, reason: Reason }),
    DeskEntry,
    'DESK_LOCKED',
    'DESK_FOR_READING',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'NOT_ASSIGNED',
    'REASON_MISSING',
    'DISK_FULL',
  ),
  'desk.takeBack': call(
    z.strictObject({ entryCode: EntryCode }),
    DeskEntry,
    'DESK_LOCKED',
    'DESK_FOR_READING',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'NOT_ASSIGNED',
    'DISK_FULL',
  ),
  'desk.readDocument': call(
    z.strictObject({ documentId: DocumentId, ...ByteRange }),
    Bytes,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_DOCUMENT',
    'CONFLICT_NOT_DECLARED',
  ),
  'desk.readingPlaces': call(
    Nothing,
    z.array(ReadingPlace).readonly(),
    'DESK_LOCKED',
    'STORE_DAMAGED',
  ),
  'desk.rememberPlace': call(
    ReadingPlace,
    Nothing,
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_DOCUMENT',
  ),
  /** The entries whose marks are complete, in the order in which they became so. */
  'desk.completions': call(Nothing, z.array(Completion).readonly(), 'DESK_LOCKED', 'STORE_DAMAGED'),
  'desk.readingLayout': call(Nothing, ReadingLayout, 'DESK_LOCKED', 'STORE_DAMAGED'),
  'desk.rememberLayout': call(ReadingLayout, Nothing, 'DESK_LOCKED', 'STORE_DAMAGED'),
  /** Counts what the reader would find in each document of an entry. */
  'desk.findInEntry': call(
    z.strictObject({ entryCode: EntryCode, query: z.string().max(200) }),
    z.array(DocumentMatches).readonly(),
    'DESK_LOCKED',
    'STORE_DAMAGED',
    'UNKNOWN_ENTRY',
    'CONFLICT_NOT_DECLARED',
  ),
  'desk.search': call(
    z.strictObject({ query: z.string().max(200) }),
    SearchAnswer,
    'DESK_LOCKED',
    'STORE_DAMAGED',
  ),
} as const
