import { decimalText } from '../../../../../shared/model/points.ts'
import { amendmentsSection } from './amendmentsSection.ts'
import type { Paper } from './paper.ts'
import { heading, paragraph } from './prose.ts'
import { jurorName, momentOf, type Report } from './report.ts'
import { table } from './tableOnPaper.ts'

/** The weights and scales that were signed, and every score file with what became of it. */
export function inputsSection(paper: Paper, report: Report): void {
  const { results, words } = report
  paper.newSheet()
  heading(paper, words('report.inputs'), 1)
  paragraph(paper, `${words('report.digest')}: ${results.sources.digest}`, { size: 8.5 })
  paragraph(paper, words('report.digest.body'))
  // A report without the jurors' names tells nothing of when whose files came.
  if (results.sources.files.length > 0) files(paper, report)
  amendmentsSection(paper, report)
  weights(paper, report)
}

function files(paper: Paper, report: Report): void {
  const { results, words } = report
  table(
    paper,
    [
      { title: words('report.juror'), share: 2.4, strong: true },
      { title: words('report.revision'), share: 0.8, align: 'end' },
      { title: words('report.tracker'), share: 4.4 },
      { title: words('report.collected'), share: 1.7 },
      { title: words('report.state'), share: 1.7 },
    ],
    results.sources.files.map(({ jurorId, revision, tracker, collectedAt, state }) => [
      `${jurorId} ${jurorName(report, jurorId)}`.trim(),
      String(revision),
      tracker,
      momentOf(collectedAt),
      words(`source.${state}`),
    ]),
  )
}

function weights(paper: Paper, { results, words }: Report): void {
  heading(paper, words('report.rubricWeights'), 2)
  table(
    paper,
    [
      { title: words('report.category'), share: 2, strong: true },
      { title: words('report.criterion'), share: 5 },
      { title: words('report.weight'), share: 1, align: 'end' },
      { title: words('report.scale'), share: 2.4 },
    ],
    results.prize.categories.flatMap(({ title, rubric }) =>
      rubric.criteria.map(({ title: criterion, weight, scale }) => [
        title,
        criterion,
        decimalText(weight),
        words('report.scale.steps', {
          from: decimalText(scale.minimum),
          to: decimalText(scale.maximum),
          step: decimalText(scale.step),
        }),
      ]),
    ),
  )
}
