import { z } from 'zod'
import { call } from './call.ts'
import { Bytes, FilePath, Nothing } from './commonInputs.ts'
import { ExportRevision } from './exportViews.ts'
import { ExportRecord } from './views.ts'

const printedCopyLimit = 100_000_000

const writingErrors = [
  'DESK_LOCKED',
  'STORE_DAMAGED',
  'FILE_UNREADABLE',
  'IS_A_FOLDER',
  'FILE_MISSING',
  'NO_PERMISSION',
  'DISK_FULL',
] as const

/** Signing, and what a juror does with what was signed. */
export const exportCalls = {
  /** Signs the sheets as they are into a file. */
  'desk.export': call(
    z.strictObject({ path: FilePath }),
    ExportRecord,
    'DESK_FOR_READING',
    ...writingErrors,
  ),
  /** Every revision that was written, the latest first. */
  'desk.exportHistory': call(
    Nothing,
    z.array(ExportRevision).readonly(),
    'DESK_LOCKED',
    'STORE_DAMAGED',
  ),
  /** Writes the file of an earlier revision once more, byte for byte. */
  'desk.saveRevision': call(
    z.strictObject({ revision: z.int().min(1), path: FilePath }),
    Nothing,
    ...writingErrors,
  ),
  /** Writes the PDF of the juror's own sheets that the shell has printed. */
  'desk.savePrintedCopy': call(
    z.strictObject({
      path: FilePath,
      pdf: Bytes.refine(({ length }) => length <= printedCopyLimit),
    }),
    Nothing,
    ...writingErrors,
  ),
} as const
