import { z } from 'zod'
import { CategoryId } from '../model/ids.ts'
import { Language } from '../model/prize.ts'
import { plotKinds } from '../plots/plot.ts'
import { call } from './call.ts'
import { Bytes, FilePath, Nothing } from './commonInputs.ts'

/** Absent: the round of the last bundle. */
export const RoundNumber = z.int().min(1).optional()

const pictureLimit = 50_000_000

const reading = ['NOT_A_PRIZE', 'OFFICE_LOCKED', 'PRIZE_INVALID'] as const
const writing = [...reading, 'IS_A_FOLDER', 'NO_PERMISSION', 'DISK_FULL', 'FILE_MISSING'] as const

/** Taking the results elsewhere. */
export const resultCalls = {
  /** Writes the results as CSV, as a workbook (XLSX) or as a report (PDF), by the file's extension. */
  'office.writeResults': call(
    z.strictObject({ path: FilePath, language: Language, round: RoundNumber }),
    Nothing,
    ...writing,
  ),
  /** A plot of a category as an SVG file that looks the same everywhere. */
  'office.plotSvg': call(
    z.strictObject({
      categoryId: CategoryId,
      kind: z.enum(plotKinds),
      language: Language,
      round: RoundNumber,
    }),
    z.string(),
    ...reading,
  ),
  /** Writes a picture of a plot, as it is. */
  'office.savePicture': call(
    z.strictObject({
      path: FilePath,
      picture: Bytes.refine(({ length }) => length <= pictureLimit),
    }),
    Nothing,
    ...writing,
  ),
} as const
