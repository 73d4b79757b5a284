import { canonicalJson } from '../../../../shared/format/canonicalJson.ts'
import type { Naming } from '../../../../shared/format/publication.ts'
import type { PublicationWish } from '../../../../shared/calls/publicationCalls.ts'
import type { AuditAct } from '../../../../shared/model/auditActs.ts'
import { textOrder } from '../../../../shared/scoring/textOrder.ts'
import { transact, type ReadDb } from '../../store/db.ts'
import { type AuditLeaf, type LogTree, logTree } from '../log/logTree.ts'
import { writeAudit } from '../store/audit.ts'
import type { CountedFile } from './countedFiles.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/**
 * Writes into the log that these score files counted, in the order of their digests, and that they are published; answers
 * the log as it then is.
 */
export function logPublication(
  db: ReadDb,
  counted: readonly CountedFile[],
  { naming, comments }: Pick<PublicationWish, 'naming' | 'comments'>,
  round: number,
  now: number,
): LogTree {
  transact(db, (tx) => {
    for (const { digest, tracker } of counted.toSorted((a, b) => textOrder(a.digest, b.digest)))
      writeAudit(tx, now, 'score-file-counted', { sha256: digest, tracker })
    const facts = { round, files: counted.length, naming, comments: comments ? 'yes' : 'no' }
    writeAudit(tx, now, 'published', facts)
  })
  return logTree(db)
}

/** `log.jsonl`: a line of the log each. A line that would name a juror is told by its hash alone. */
export function logText({ lines }: LogTree, naming: Naming, pseudonyms: Pseudonyms): string {
  const isTold = (line: AuditLeaf): boolean => naming === 'named' || tellsNobody(line, pseudonyms)
  return lines
    .map((line) => `${isTold(line) ? line.data : canonicalJson({ leaf: line.leaf })}\n`)
    .join('')
}

/** Acts whose facts are of the prize as a whole. Whatever is not among them is not told: a new act may name somebody. */
const impersonal: ReadonlySet<string> = new Set<AuditAct>([
  'office-made',
  'office-unlocked',
  'entry-withdrawn',
  'entry-restored',
  'entries-assigned',
  'changed-after-build',
  'round-begun',
  'bundle-built',
  'document-cleaned',
  'original-taken-back',
  'keys-backed-up',
  'keys-restored',
  'passphrase-changed',
  'warnings-accepted',
  'meeting-closed',
  'jury-decided',
  'score-file-counted',
  'published',
])

function tellsNobody({ act, data }: AuditLeaf, { names }: Pseudonyms): boolean {
  return impersonal.has(act) && !names(data)
}

/** Lines from before there were salts: their hash does not hide what they say from somebody who guesses. */
export function linesWithoutSalt({ lines }: Pick<LogTree, 'lines'>): number {
  return lines.filter(({ salt, act }) => salt === '' && !impersonal.has(act)).length
}
