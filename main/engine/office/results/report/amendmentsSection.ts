import type { OfficeAmendment } from '../../../../../shared/calls/amendmentViews.ts'
import { decimalText } from '../../../../../shared/model/points.ts'
import type { Mark } from '../../../../../shared/model/sheet.ts'
import type { Paper } from './paper.ts'
import { heading, paragraph } from './prose.ts'
import { jurorName, momentOf, type Report } from './report.ts'
import { table } from './tableOnPaper.ts'

/** Every amendment of the round with what became of it; nothing where there is none. */
export function amendmentsSection(paper: Paper, report: Report): void {
  const { results, words } = report
  if (results.amendments.length === 0) return
  heading(paper, words('report.amendments'), 2)
  paragraph(paper, words('report.amendments.body'))
  table(
    paper,
    [
      { title: words('report.juror'), share: 2, strong: true },
      { title: words('report.entry'), share: 1.2 },
      { title: words('report.amendments.changes'), share: 3.4 },
      { title: words('report.amendments.signed'), share: 2.4 },
      { title: words('report.state'), share: 1.4 },
    ],
    results.amendments.map((amendment) => [
      `${amendment.jurorId} ${jurorName(report, amendment.jurorId)}`.trim(),
      amendment.entryCode,
      changesText(report, amendment),
      signedText(report, amendment),
      words(`report.amendments.${amendment.state}`),
    ]),
  )
}

function changesText(report: Report, { changes }: OfficeAmendment): string {
  return changes
    .map(({ criterion, from, to }) => {
      return `${criterion}: ${markText(report, from)} > ${markText(report, to)}`
    })
    .join('; ')
}

function markText({ words }: Report, mark: Mark | null): string {
  if (mark === null) return words('report.amendments.unscored')
  return mark === 'not-applicable' ? words('report.amendments.notApplicable') : decimalText(mark)
}

function signedText({ words }: Report, { signer, created, witnesses }: OfficeAmendment): string {
  const by = words(`report.amendments.by.${signer}`, { witnesses: witnesses.join(', ') })
  return `${momentOf(created)}, ${by}`
}
