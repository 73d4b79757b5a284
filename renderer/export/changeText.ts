import type { SheetChange } from '../../shared/calls/exportViews.ts'
import type { Words } from '../messages/useWords.ts'

/** What changed on one sheet between two revisions, in a few words. */
export function changeText({ before, after, ...counts }: SheetChange, words: Words): string {
  if (before === null) return words('export.history.new')
  const { marks, comments, evidence } = counts
  const parts = [
    ...(before === after
      ? []
      : [
          words('export.history.state', {
            before: words(`state.${before}`),
            after: words(`state.${after}`),
          }),
        ]),
    ...(marks === 0 ? [] : [words('export.history.marks', { count: marks })]),
    ...(comments === 0 ? [] : [words('export.history.comments', { count: comments })]),
    ...(evidence === 0 ? [] : [words('export.history.evidence', { count: evidence })]),
  ]
  return parts.length === 0 ? words('export.history.reason') : parts.join(', ')
}
