import { z } from 'zod'
import { PrizeFile } from '../format/prizeFile.ts'
import { Sha256 } from '../model/ids.ts'

/** prize.yaml as it is written: what a whole rubric shares stands there once. `digest` is of its text. */
export const WrittenPrize = z.strictObject({ file: PrizeFile, digest: Sha256 })
export type WrittenPrize = z.infer<typeof WrittenPrize>
