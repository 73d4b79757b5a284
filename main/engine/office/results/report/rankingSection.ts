import { fromFractionText, toDecimalString } from '../../../../../shared/scoring/fraction.ts'
import type { Tie, TieStep } from '../../../../../shared/scoring/tie.ts'
import type { Paper } from './paper.ts'
import { heading, paragraph } from './prose.ts'
import { type CategoryReport, entryName, tieBreakText } from './report.ts'
import { table } from './tableOnPaper.ts'

/** The ranking with exact scores, what has no rank, and how equal scores were separated. */
export function rankingSection(paper: Paper, report: CategoryReport): void {
  const { ranking, words } = report
  heading(paper, words('report.ranking'), 2)
  paragraph(paper, words('report.ranking.body'))
  table(
    paper,
    [
      { title: words('report.rank'), share: 0.7, align: 'end', strong: true },
      { title: words('report.entry'), share: 1.1, strong: true },
      { title: words('report.name'), share: 5.2 },
      { title: words('report.score'), share: 0.9, align: 'end', strong: true },
      { title: words('report.exact'), share: 1.5, align: 'end' },
      { title: words('report.sheets'), share: 0.8, align: 'end' },
      { title: words('report.interval'), share: 0.9, align: 'end' },
    ],
    ranking.entries.map(({ rank, code, exact, sheets, interval }) => [
      String(rank),
      code,
      entryName(report, code),
      twoPlaces(exact),
      exact.replace(/\/1$/, ''),
      String(sheets),
      interval?.join('–') ?? '–',
    ]),
  )
  unranked(paper, report)
  ties(paper, report)
}

function twoPlaces(exact: Tie['score']): string {
  return toDecimalString(fromFractionText(exact), 2)
}

function unranked(paper: Paper, report: CategoryReport): void {
  const { ranking, words } = report
  if (ranking.unranked.length === 0) return
  heading(paper, words('report.unranked'), 3)
  table(
    paper,
    [
      { title: words('report.entry'), share: 1, strong: true },
      { title: words('report.name'), share: 4 },
      { title: words('report.reason'), share: 3 },
    ],
    ranking.unranked.map(({ code, reason }) => [
      code,
      entryName(report, code),
      words(`unranked.${reason}`),
    ]),
  )
}

function ties(paper: Paper, report: CategoryReport): void {
  if (report.ranking.ties.length === 0) return
  heading(paper, report.words('report.ties'), 3)
  for (const tie of report.ranking.ties) {
    for (const line of tieLines(tie, report)) paragraph(paper, line, { size: 8.5 })
    paper.take(3)
  }
}

function tieLines(tie: Tie, report: CategoryReport): readonly string[] {
  const { words } = report
  const codes = tie.codes.join(', ')
  return [
    words('tie.equal', { codes, score: twoPlaces(tie.score) }),
    ...tie.steps.map((step) => stepText(step, report)),
    ...tie.order
      .filter((group) => group.length > 1)
      .map((group) => words('tie.shared', { codes: group.join(', ') })),
  ]
}

function stepText(step: TieStep, report: CategoryReport): string {
  const { words } = report
  const tieBreak = tieBreakText(step.tieBreak, report)
  const { outcome } = step
  if (outcome === 'no-such-criterion' || outcome === 'no-value') {
    return words(`tie.${outcome}`, { tieBreak })
  }
  const values = step.values
    .map(({ code, value }) => {
      if (value === null) return `${code} –`
      const whole = step.tieBreak.kind === 'topScores'
      return `${code} ${whole ? value.replace('/1', '') : twoPlaces(value)}`
    })
    .join(', ')
  return words(outcome === 'separated' ? 'tie.separated' : 'tie.still', { tieBreak, values })
}
