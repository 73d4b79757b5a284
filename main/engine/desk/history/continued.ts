import type { ReadDb } from '../../store/db.ts'
import type { Place, Target } from '../change.ts'
import { lastTarget } from './readStep.ts'
import { firstUndone, lastDone } from './steps.ts'

/**
 * Where a change belongs: with `continues`, to the step before it when that is of the same criterion of the
 * same entry and nothing has been undone since; else it is a step of its own.
 */
export function placeOf(db: ReadDb, what: Target, continues: boolean): Place {
  if (!continues || firstUndone(db) !== null) return 'own step'
  const last = lastDone(db)
  const target = last === null ? undefined : lastTarget(db, last)
  return target !== undefined && isOfOne(target, what) ? { joins: last } : 'own step'
}

function isOfOne(a: Target, b: Target): boolean {
  return a.entryCode === b.entryCode && a.kind === b.kind && criterionOf(a) === criterionOf(b)
}

function criterionOf({ criterion }: Target): string | undefined {
  return criterion?.split('/')[0]
}
