import { z } from 'zod'
import { Sha256 } from '../model/ids.ts'
import { Language } from '../model/prize.ts'
import { call } from './call.ts'
import { FilePath } from './commonInputs.ts'

/** The minutes of the jury's meetings about the round of the last bundle. */
export const minutesCalls = {
  /** Writes them as a PDF; the log has its digest, and the office keeps it for the publication. */
  'office.writeMinutes': call(
    z.strictObject({ path: FilePath, language: Language }),
    z.strictObject({ sha256: Sha256 }),
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'NOT_BUILT',
    'PRIZE_INVALID',
    'IS_A_FOLDER',
    'NO_PERMISSION',
    'DISK_FULL',
    'FILE_MISSING',
  ),
} as const
