/** What stands around the results in every file that is made of them: plots, workbook and report. */
export const reportEn = {
  'rule.mean': 'mean of all jurors’ totals',
  'rule.median': 'median of all jurors’ totals',
  'rule.trimmed': 'mean without the highest and the lowest totals, so many at each end: {drop}',
  'rule.borda': 'mean place in the jurors’ orders (Borda)',
  'imprint.what': '{prize} {edition} · {round} · {category}',
  'imprint.how': 'Rule: {rule} · {date} · SHA-256 of the inputs {digest}',
} as const

export type ReportWordId = keyof typeof reportEn
