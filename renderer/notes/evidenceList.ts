import type { CriterionId } from '../../shared/model/ids.ts'
import type { Evidence } from '../../shared/model/sheet.ts'

/** Where it is in the list; -1 when it is not. The same passage may be cited twice: any of the two will do. */
export function placeIn(list: readonly Evidence[], one: Evidence): number {
  const text = JSON.stringify(one)
  return list.findIndex((other) => other === one || JSON.stringify(other) === text)
}

export function without(list: readonly Evidence[], one: Evidence): readonly Evidence[] {
  return list.toSpliced(placeIn(list, one), placeIn(list, one) < 0 ? 0 : 1)
}

/** Puts it where it was, or at the end of a list that became shorter. */
export function putBack(
  list: readonly Evidence[],
  one: Evidence,
  place: number,
): readonly Evidence[] {
  return list.toSpliced(place < 0 ? list.length : place, 0, one)
}

/** Cites it for another criterion, after what that criterion has already. */
export function citedElsewhere(
  list: readonly Evidence[],
  one: Evidence,
  criterionId: CriterionId,
): readonly Evidence[] {
  return [...without(list, one), { ...one, criterionId }]
}
