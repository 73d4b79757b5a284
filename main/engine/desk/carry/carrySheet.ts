import type { LookAgainReason, SetAside } from '../../../../shared/calls/carryViews.ts'
import type { BundleId, EntryCode } from '../../../../shared/model/ids.ts'
import { unreachable } from '../../../../shared/unreachable.ts'
import { run, type WriteDb } from '../../store/db.ts'
import { writeEvidence } from '../citeEvidence.ts'
import { writeCommentOn } from '../comment.ts'
import { writeMark } from '../scoreCriterion.ts'
import { isSameRubric, type Rubrics } from './fitsRubric.ts'
import { misfits, type Versions } from './misfits.ts'
import { isNothing, writtenOn, type Written } from './writtenOn.ts'

/**
 * Brings one sheet to the later bundle. What still means what it meant stays in its place; the rest is set
 * aside, so that nothing is lost and nothing counts that the juror has not given on this scale. Answers
 * why the juror should look again; null for a sheet with nothing on it.
 */
export function carrySheet(
  tx: WriteDb,
  bundleId: BundleId,
  rubrics: Rubrics,
  versions: Versions,
): readonly LookAgainReason[] | null {
  const { code } = versions.now
  const written = writtenOn(tx, code)
  if (isNothing(written)) return null
  const aside = misfits(written, rubrics, versions)
  for (const held of aside) setAside(tx, code, bundleId, held)
  takeOff(tx, code, written, aside)
  const reasons = reasonsOf(aside, rubrics, versions)
  if (reasons.length > 0) markToLookAgain(tx, code, reasons)
  return reasons
}

function setAside(tx: WriteDb, code: EntryCode, bundleId: BundleId, held: SetAside): void {
  const sql = 'INSERT INTO set_aside (entry_code, bundle_id, held) VALUES (?, ?, ?)'
  run(tx, sql, code, bundleId, JSON.stringify(held))
}

function takeOff(
  tx: WriteDb,
  code: EntryCode,
  { evidence }: Written,
  aside: readonly SetAside[],
): void {
  for (const held of aside) takeOffOne(tx, code, held)
  const cited = new Set(aside.flatMap((held) => (held.kind === 'evidence' ? [held.cited] : [])))
  if (cited.size === 0) return
  writeEvidence(
    tx,
    code,
    evidence.filter((one) => !cited.has(one)),
  )
}

function takeOffOne(tx: WriteDb, code: EntryCode, held: SetAside): void {
  switch (held.kind) {
    case 'mark':
      writeMark(tx, code, held.criterion, null)
      return
    case 'comment':
      writeCommentOn(tx, code, held.criterionId, null)
      return
    case 'evidence':
      return
    default:
      unreachable(held)
  }
}

function reasonsOf(
  aside: readonly SetAside[],
  rubrics: Rubrics,
  { before, now }: Versions,
): readonly LookAgainReason[] {
  const kinds = new Set(aside.map(({ kind }) => kind))
  const found: readonly (LookAgainReason | false)[] = [
    !isSameRubric(rubrics) && 'rubric',
    kinds.has('mark') && 'marks',
    kinds.has('comment') && 'comments',
    kinds.has('evidence') && 'evidence',
    digests(before) !== digests(now) && 'documents',
  ]
  return found.filter((reason) => reason !== false)
}

function digests({ documents }: Versions['now']): string {
  return documents
    .map(({ sha256 }) => sha256)
    .toSorted()
    .join(' ')
}

function markToLookAgain(tx: WriteDb, code: EntryCode, reasons: readonly LookAgainReason[]): void {
  const sql = `INSERT INTO look_again (entry_code, reasons) VALUES (?, ?)
    ON CONFLICT (entry_code) DO UPDATE SET reasons = excluded.reasons`
  run(tx, sql, code, JSON.stringify(reasons))
}
