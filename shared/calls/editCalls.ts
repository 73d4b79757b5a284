import { z } from 'zod'
import { call } from './call.ts'
import { Nothing } from './commonInputs.ts'
import { BrokenOffice, Office } from './views.ts'

/** What every edit of the folder's text may be refused with. */
export const editErrors = [
  'NOT_A_PRIZE',
  'TEXT_CHANGED',
  'TEXT_NOT_UTF8',
  'FILE_MISSING',
  'IS_A_FOLDER',
  'NO_PERMISSION',
  'FILE_UNREADABLE',
  'DISK_FULL',
] as const

/** Taking back what was edited in the open prize folder; without anything to take back the folder is only read. */
export const editCalls = {
  'office.undoEdit': call(Nothing, z.union([Office, BrokenOffice]), ...editErrors),
  'office.redoEdit': call(Nothing, z.union([Office, BrokenOffice]), ...editErrors),
} as const
