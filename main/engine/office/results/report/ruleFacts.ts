import { ruleText } from '../../../../../shared/report/reportWords.ts'
import type { Fact } from './facts.ts'
import { type Report, tieBreakText } from './report.ts'

/** How scores become a ranking. */
export function ruleFacts(report: Report): readonly Fact[] {
  const { words, results } = report
  const { method, notApplicable, minimumSheets, tieBreaks } = results.rule
  const steps = tieBreaks.map((tieBreak) => tieBreakText(tieBreak, report)).join(', ')
  return [
    [words('report.total'), words('report.total.body')],
    [words('report.method'), ruleText(method, words)],
    [words('report.notApplicable'), words(`rule.notApplicable.${notApplicable}`)],
    [words('report.minimum'), String(minimumSheets)],
    [
      words('report.tieBreaks'),
      steps === '' ? words('report.tieBreaks.none') : words('report.tieBreaks.last', { steps }),
    ],
  ]
}
