import type { JurorSheet } from '../../../shared/calls/views.ts'
import type { Rubric } from '../../../shared/model/rubric.ts'

export type Remark = { readonly jurorId: string; readonly text: string }

/** Remarks under one heading: a criterion's own title, or one of the headings that are not criteria. */
export type RemarkGroup = { readonly remarks: readonly Remark[] } & (
  | { readonly key: string; readonly title: string }
  | { readonly key: 'overall' | 'reasons'; readonly title: null }
)

/** Everything written on an entry's sheets, under its criterion; headings without a word are left out. */
export function remarksOn(rubric: Rubric, sheets: readonly JurorSheet[]): readonly RemarkGroup[] {
  const criteria = rubric.criteria.map(({ id, title }) => ({
    key: id,
    title,
    remarks: collect(sheets, ({ sheet }) => {
      return sheet.comments.find(({ criterionId }) => criterionId === id)?.text ?? ''
    }),
  }))
  const overall = {
    key: 'overall' as const,
    title: null,
    remarks: collect(sheets, ({ sheet }) => sheet.overallComment),
  }
  const reasons = {
    key: 'reasons' as const,
    title: null,
    remarks: collect(sheets, ({ sheet }) => sheet.reason),
  }
  return [...criteria, overall, reasons].filter(({ remarks }) => remarks.length > 0)
}

function collect(
  sheets: readonly JurorSheet[],
  textOf: (sheet: JurorSheet) => string,
): readonly Remark[] {
  return sheets
    .map((sheet) => ({ jurorId: sheet.jurorId, text: textOf(sheet) }))
    .filter(({ text }) => text !== '')
}
