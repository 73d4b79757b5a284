import type { MarkWish } from '../../shared/amendments/planChanges.ts'
import { AppError } from '../../shared/errors.ts'
import { CriterionPath } from '../../shared/model/ids.ts'
import { hundredths, Points } from '../../shared/model/points.ts'

/** What --points says: CRITERION=N with commas between. */
export function wishedMarks(written: string): readonly MarkWish[] {
  return written.split(',').map(wishedMark)
}

/** `craft/design=4.5`, `benefit=na` or, to take the points away, `benefit=`. */
function wishedMark(written: string): MarkWish {
  const [path = '', points = ''] = written.trim().split('=', 2)
  const criterion = CriterionPath.safeParse(path)
  if (!criterion.success) throw new AppError('UNKNOWN_CRITERION', { criterion: path })
  if (points === '') return { criterion: criterion.data, to: null }
  if (points === 'na') return { criterion: criterion.data, to: 'not-applicable' }
  const to = Points.safeParse(hundredths(Number(points)))
  if (!to.success)
    throw new AppError('USAGE', { problem: `--points: “${written}” is no CRITERION=N.` })
  return { criterion: criterion.data, to: to.data }
}
