import { decimal, signed } from '../../../../../shared/plots/numbers.ts'
import { decimalText } from '../../../../../shared/model/points.ts'
import type { Agreement } from '../../../../../shared/scoring/agreementResult.ts'
import { plotWords } from '../../../../../shared/plots/plotWords.ts'
import { Refusal } from '../../../../../shared/scoring/figure.ts'
import type { Paper } from './paper.ts'
import { heading, paragraph } from './prose.ts'
import { type CategoryReport, jurorName } from './report.ts'
import { table } from './tableOnPaper.ts'

const alphas = ['alphaInterval', 'alphaOrdinal', 'alphaNominal', 'alphaRatio'] as const
const iccs = ['icc11', 'icc21', 'icc31', 'icc1k', 'icc2k', 'icc3k'] as const

/** How far the jurors agree, how each of them scores, and how each criterion was used. */
export function figuresSection(paper: Paper, report: CategoryReport): void {
  agreement(paper, report)
  jurors(paper, report)
  criteria(paper, report)
}

function agreement(paper: Paper, report: CategoryReport): void {
  const { ranking, words } = report
  const { agreement: found } = ranking
  const { block } = found
  heading(paper, words('report.agreement'), 2)
  paragraph(
    paper,
    block === null
      ? words('report.agreement.plain')
      : words('report.agreement.body', {
          jurors: block.jurors.join(', '),
          entries: block.entries.length,
        }),
  )
  const names = [...alphas, ...iccs, 'kendallW', 'kendallP'] as const
  table(
    paper,
    [
      { title: words('report.figure'), share: 3, strong: true },
      { title: words('report.value'), share: 1, align: 'end' },
      { title: words('report.between'), share: 2, align: 'end' },
      { title: words('report.reason'), share: 4 },
    ],
    names.map((name) => [
      words(`figure.${name}`),
      figure(found[name], 3),
      name === 'kendallW' || name === 'kendallP' ? '' : between(found.intervals[name]),
      reasonOf(name, found, report),
    ]),
  )
}

/** Why there is no figure; what is only a caution stays in the program. */
function reasonOf(name: string, { notes }: Agreement, { language }: CategoryReport): string {
  const note = notes.find((one) => one.figure === name)
  const refusal = Refusal.safeParse(note?.reason)
  return refusal.success ? plotWords(language)(`plot.reason.${refusal.data}`) : ''
}

function between(bounds: readonly [number, number] | null): string {
  return bounds === null ? '' : bounds.map((end) => decimal(end, 3)).join(' … ')
}

function figure(value: number | null, places: number): string {
  return value === null ? '–' : decimal(value, places)
}

function percent(share: number | null): string {
  return share === null ? '–' : `${decimal(100 * share, 0)} %`
}

function jurors(paper: Paper, report: CategoryReport): void {
  const { ranking, words } = report
  heading(paper, words('report.jurorFigures'), 2)
  paragraph(paper, words('report.jurorFigures.body'))
  const number = { share: 1, align: 'end' } as const
  table(
    paper,
    [
      { title: words('report.juror'), share: 3.4 },
      { ...number, title: words('report.sheets') },
      { ...number, title: words('report.mean') },
      { ...number, title: words('report.severity'), share: 1.1 },
      { ...number, title: words('report.between'), share: 2 },
      { ...number, title: words('report.spread') },
      { ...number, title: words('report.correlation'), share: 1.2 },
      { ...number, title: words('report.identical'), share: 1.2 },
      { ...number, title: words('report.residual') },
    ],
    ranking.jurors.map((juror) => [
      `${juror.id} ${jurorName(report, juror.id)}`.trim(),
      String(juror.sheets),
      decimal(juror.distribution.mean, 1),
      juror.severity === null ? '–' : signed(juror.severity, 1),
      juror.severityInterval === null
        ? '–'
        : juror.severityInterval.map((end) => signed(end, 1)).join(' … '),
      figure(juror.spread, 1),
      figure(juror.correlation, 2),
      percent(juror.identical),
      figure(juror.residual, 2),
    ]),
  )
}

function criteria(paper: Paper, { category, ranking, words }: CategoryReport): void {
  const titles = new Map(category.rubric.criteria.map((criterion) => [criterion.id, criterion]))
  heading(paper, words('report.criteria'), 2)
  const number = { share: 1, align: 'end' } as const
  table(
    paper,
    [
      { title: words('report.criterion'), share: 4.2 },
      { ...number, title: words('report.weight') },
      { ...number, title: words('report.sheets') },
      { ...number, title: words('report.mean') },
      { ...number, title: words('report.spread') },
      { ...number, title: words('report.lowest') },
      { ...number, title: words('report.highest') },
      { ...number, title: words('report.discrimination'), share: 1.2 },
      { ...number, title: words('report.alpha') },
    ],
    ranking.criteria.map((criterion) => [
      titles.get(criterion.id)?.title ?? criterion.id,
      decimalText(titles.get(criterion.id)?.weight ?? 0),
      String(criterion.sheets),
      figure(criterion.mean, 1),
      figure(criterion.spread, 1),
      percent(criterion.lowest),
      percent(criterion.highest),
      figure(criterion.discrimination, 2),
      figure(criterion.agreement.alphaInterval, 2),
    ]),
  )
}
