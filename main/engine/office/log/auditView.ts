import type { AuditLog } from '../../../../shared/calls/collectViews.ts'
import { fingerprintWords } from '../../keys/words.ts'
import type { ReadDb } from '../../store/db.ts'
import { auditHolds } from '../store/audit.ts'
import { logTree } from './logTree.ts'

/** The log as the office's screen and the command line show it. */
export function auditView(db: ReadDb): AuditLog {
  const { lines, head } = logTree(db)
  return {
    holds: auditHolds(lines),
    head: lines.at(-1)?.sha256 ?? '',
    tree: { ...head, words: fingerprintWords(Buffer.from(head.root, 'hex')) },
    lines: lines
      .map(({ sequence, at, act, details }) => ({ sequence, at, act, details }))
      .toReversed(),
  }
}
