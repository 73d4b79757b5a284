import { z } from 'zod'
import { Instant } from '../model/ids.ts'
import { call } from './call.ts'
import { FilePath, Nothing, Passphrase } from './commonInputs.ts'

/** The office's keys: kept elsewhere, brought back, and under another passphrase. */
export const keyCalls = {
  /** Writes them as an age file under a passphrase of its own, which `age -d` opens too. */
  'office.backUpKeys': call(
    z.strictObject({ path: FilePath, passphrase: Passphrase }),
    Nothing,
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'OFFICE_LOCKED',
    'PASSPHRASE_WEAK',
    'IS_A_FOLDER',
    'FILE_MISSING',
    'FILE_UNREADABLE',
    'NO_PERMISSION',
    'DISK_FULL',
  ),
  /** Makes the office of a prize folder that has lost its own; `passphrase` opens it from now on. */
  'office.restoreKeys': call(
    z.strictObject({ path: FilePath, backupPassphrase: Passphrase, passphrase: Passphrase }),
    z.strictObject({ made: Instant, builds: z.int(), slips: z.int() }),
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'OFFICE_THERE',
    'NOT_A_BACKUP',
    'WRONG_PASSPHRASE',
    'WORK_FACTOR_TOO_HIGH',
    'WRONG_PRIZE',
    'PASSPHRASE_WEAK',
    'FILE_MISSING',
    'IS_A_FOLDER',
    'FILE_TOO_LARGE',
    'FILE_UNREADABLE',
    'STORE_DAMAGED',
    'NO_PERMISSION',
    'DISK_FULL',
  ),
  'office.changePassphrase': call(
    z.strictObject({ from: Passphrase, to: Passphrase }),
    Nothing,
    'NOT_A_PRIZE',
    'PRIZE_INVALID',
    'OFFICE_LOCKED',
    'WRONG_PASSPHRASE',
    'PASSPHRASE_WEAK',
    'FILE_MISSING',
    'STORE_DAMAGED',
    'NO_PERMISSION',
    'DISK_FULL',
  ),
} as const
