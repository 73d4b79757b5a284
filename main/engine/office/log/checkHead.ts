import type { HeadCheck } from '../../../../shared/calls/logCalls.ts'
import type { TreeHead } from '../../../../shared/format/treeHead.ts'
import type { ReadDb } from '../../store/db.ts'
import { verifyConsistency } from '../../transparency/verifyProofs.ts'
import { logTree } from './logTree.ts'

/** Whether the log still begins with every line that it had at an earlier head, as they were. */
export function checkHead(db: ReadDb, earlier: TreeHead): HeadCheck {
  const { head: now, pathFrom } = logTree(db)
  if (earlier.size > now.size) return { kind: 'shorter', now }
  const path = pathFrom(earlier.size)
  const holds = verifyConsistency({ earlier, later: now, path })
  return holds ? { kind: 'holds', now, path } : { kind: 'different', now }
}
