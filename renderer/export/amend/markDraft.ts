import type { MarkWish } from '../../../shared/amendments/planChanges.ts'
import type { CriterionPath } from '../../../shared/model/ids.ts'
import type { Category } from '../../../shared/model/prize.ts'
import type { Sheet } from '../../../shared/model/sheet.ts'
import { typedPoints } from '../../score/typedPoints.ts'
import { type MarkLine, sheetLines } from '../sheetLines.ts'
import type { Criterion } from '../../../shared/model/rubric.ts'

/** What was typed for the marks that were touched. */
export type MarkDraft = ReadonlyMap<CriterionPath, string>

export type DraftLine = MarkLine & { readonly criterion: Criterion }

/** Everything of a sheet that receives points, in the rubric's order. */
export function draftLines(category: Category, sheet: Sheet): readonly DraftLine[] {
  return sheetLines({ category, sheet, missing: [] }).flatMap(({ criterion, own, subs }) =>
    [...(own === null ? [] : [own]), ...subs].map((line) => ({ ...line, criterion })),
  )
}

/** The marks that would change; null while something typed is off its scale. */
export function wishesOf(
  lines: readonly DraftLine[],
  draft: MarkDraft,
): readonly MarkWish[] | null {
  const wishes: MarkWish[] = []
  for (const { path, criterion, mark } of lines) {
    const text = draft.get(path)
    const to = text === undefined ? mark : typedPoints(criterion.scale, text)
    if (to === 'off the scale') return null
    if (to !== mark) wishes.push({ criterion: path, to })
  }
  return wishes
}
