import { z } from 'zod'
import { Naming, Publication } from '../format/publication.ts'
import { CategoryId, EntryCode, Instant } from '../model/ids.ts'
import { Outcome } from '../model/juryDecision.ts'
import { Language } from '../model/prize.ts'
import { PublicationProblem } from '../publication/publicationProblem.ts'
import { bundleErrors } from './bundleErrors.ts'
import { call } from './call.ts'
import { FilePath, Nothing } from './commonInputs.ts'

/** What was made again from a publication's files. */
const Recomputed = z.strictObject({
  id: CategoryId,
  title: z.string(),
  entries: z
    .array(
      z.strictObject({
        rank: z.int().min(1),
        code: EntryCode,
        title: z.string(),
        score: z.string(),
        decided: z.array(z.strictObject({ outcome: Outcome, award: z.string() })).readonly(),
      }),
    )
    .readonly(),
})

/** What became of verifying a publication. All but `ok` and `problems` is there once its signature was good. */
export const PublicationVerdict = z.strictObject({
  ok: z.boolean(),
  problems: z.array(PublicationProblem).readonly(),
  /** Who signed: the key's thumbprint and its six words. Whether that is the secretariat, only somebody can say who knows the words. */
  signer: z
    .strictObject({
      kid: z.string(),
      words: z.array(z.string()).readonly(),
      /** The words were compared with those that were expected, or with a bundle. */
      compared: z.enum(['words', 'bundle', 'no']),
    })
    .nullable(),
  about: Publication.pick({
    title: true,
    edition: true,
    round: true,
    roundTitle: true,
    created: true,
    naming: true,
    comments: true,
    log: true,
  }).nullable(),
  checked: z.strictObject({
    files: z.int(),
    sheets: z.int(),
    signatures: z.int(),
    amendments: z.int(),
    decisions: z.int(),
    receipts: z.int(),
  }),
  /** Null where the figures could not be made again. */
  ranking: z.array(Recomputed).readonly().nullable(),
})
export type PublicationVerdict = z.infer<typeof PublicationVerdict>

/** What somebody should read before publishing. `subjects` are jurors, entries or categories. */
export const PublicationWarning = z.strictObject({
  code: z.enum([
    'files-missing',
    'files-undecided',
    'sheets-stray',
    'amendments-aside',
    'nothing-decided',
    'meeting-open',
    'log-broken',
    'lines-without-salt',
  ]),
  subjects: z.array(z.string()).readonly(),
})
export type PublicationWarning = z.infer<typeof PublicationWarning>

/** What would be published now. */
export const PublicationPlan = z.strictObject({
  round: z.int().min(1),
  roundTitle: z.string(),
  files: z.int().min(0),
  entries: z.int().min(0),
  amendments: z.int().min(0),
  decisions: z.int().min(0),
  minutes: z.boolean(),
  /** The last time, null before the first. */
  published: Instant.nullable(),
  warnings: z.array(PublicationWarning).readonly(),
})
export type PublicationPlan = z.infer<typeof PublicationPlan>

export const PublicationWish = z.strictObject({
  /** A folder that is not there yet, or empty. */
  folder: FilePath,
  naming: Naming,
  comments: z.boolean(),
  /** Of the PDFs. */
  language: Language,
})
export type PublicationWish = z.infer<typeof PublicationWish>

export const Published = z.strictObject({
  folder: z.string(),
  files: z.int(),
  bytes: z.int(),
  log: Publication.shape.log,
  signer: z.array(z.string()).readonly(),
})
export type Published = z.infer<typeof Published>

const reading = ['NOT_A_PRIZE', 'OFFICE_LOCKED', 'PRIZE_INVALID', 'NOT_BUILT'] as const

/** The folder from which anybody can make the ranking again. */
export const publicationCalls = {
  'office.publicationPlan': call(Nothing, PublicationPlan, ...reading),
  'office.publish': call(
    PublicationWish,
    Published,
    ...reading,
    'NOTHING_TO_PUBLISH',
    'FOLDER_NOT_EMPTY',
    'NOT_A_FOLDER',
    'FILE_MISSING',
    'FILE_UNREADABLE',
    'NO_PERMISSION',
    'DISK_FULL',
    'CANCELLED',
  ),
  /** Needs no secret. `signer`: the six words or the thumbprint that are expected; `path`: a bundle of the same office. */
  'publication.verify': call(
    z.strictObject({
      folder: FilePath,
      signer: z.string().max(500).nullable(),
      path: FilePath.nullable(),
    }),
    PublicationVerdict,
    'NOT_A_PUBLICATION',
    'NOT_A_FOLDER',
    'CANCELLED',
    ...bundleErrors,
  ),
} as const
