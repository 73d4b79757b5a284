import { z } from 'zod'
import { JurorId } from '../model/ids.ts'
import { BuildSummary, SlipState } from './buildViews.ts'
import { call } from './call.ts'
import { FilePath, Nothing } from './commonInputs.ts'

const Jurors = z.array(JurorId).min(1).max(10_000).readonly()

/** What belongs to a build and is asked before or after it. */
export const buildCalls = {
  /** What the next bundle will be, and what it takes. */
  'office.buildSummary': call(
    Nothing,
    BuildSummary,
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'PRIZE_INVALID',
  ),
  /** Who has which slip; no passphrase is told. Empty before the first build of the round. */
  'office.slips': call(
    Nothing,
    z.array(SlipState).readonly(),
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'PRIZE_INVALID',
  ),
  /** Writes the slips of these jurors, as PDF or CSV by the file's extension. */
  'office.saveSlips': call(
    z.strictObject({ path: FilePath, jurorIds: Jurors }),
    Nothing,
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'PRIZE_INVALID',
    'UNKNOWN_JUROR',
    'IS_A_FOLDER',
    'NO_PERMISSION',
    'DISK_FULL',
    'FILE_MISSING',
  ),
  /** Makes new words for slips that were lost; the next bundle opens with them, and no longer with the old ones. */
  'office.renewSlips': call(
    z.strictObject({ jurorIds: Jurors }),
    z.array(SlipState).readonly(),
    'NOT_A_PRIZE',
    'OFFICE_LOCKED',
    'PRIZE_INVALID',
    'UNKNOWN_JUROR',
    'DISK_FULL',
  ),
} as const
