import { z } from 'zod'
import { call } from './call.ts'
import { ByteRange, Bytes } from './commonInputs.ts'
import { CleanVerdict, DocumentNamed } from './documentViews.ts'
import { BrokenOffice, Office } from './views.ts'

const documents = z.strictObject({ documents: z.array(DocumentNamed).max(100_000).readonly() })

const treated = z.strictObject({
  verdicts: z.array(CleanVerdict).readonly(),
  /** Before all were done; what was done stays. */
  stopped: z.boolean(),
  office: z.union([Office, BrokenOffice]),
})

/** What a secretariat does about what is in a document besides its pages. */
export const documentCalls = {
  /** Puts clean copies in the place of documents; the originals are kept. Each has a verdict of its own. */
  'office.cleanDocuments': call(documents, treated, 'NOT_A_PRIZE', 'PRIZE_INVALID'),
  /** Puts the originals back. */
  'office.takeOriginalsBack': call(documents, treated, 'NOT_A_PRIZE', 'PRIZE_INVALID'),
  'office.originalSize': call(
    DocumentNamed,
    z.int(),
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'UNKNOWN_DOCUMENT',
    'FILE_MISSING',
    'NO_PERMISSION',
    'FILE_UNREADABLE',
  ),
  'office.readOriginal': call(
    DocumentNamed.extend(ByteRange),
    Bytes,
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'UNKNOWN_DOCUMENT',
    'FILE_MISSING',
    'NO_PERMISSION',
    'FILE_UNREADABLE',
  ),
} as const
