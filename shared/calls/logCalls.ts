import { z } from 'zod'
import { TreeHead } from '../format/treeHead.ts'
import { Sha256 } from '../model/ids.ts'
import { call } from './call.ts'

/**
 * What an earlier head of the log comes to: the log still begins with it, it has fewer lines by now, or those
 * lines are others. `path` is the consistency proof of RFC 6962 from the earlier head to the one of now.
 */
export const HeadCheck = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holds'), now: TreeHead, path: z.array(Sha256).readonly() }),
  z.strictObject({ kind: z.literal('shorter'), now: TreeHead }),
  z.strictObject({ kind: z.literal('different'), now: TreeHead }),
])
export type HeadCheck = z.infer<typeof HeadCheck>

/** What is asked of the log as a tree. */
export const logCalls = {
  'office.checkLogHead': call(TreeHead, HeadCheck, 'NOT_A_PRIZE', 'OFFICE_LOCKED'),
} as const
