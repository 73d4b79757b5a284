import { ruleText } from '../../../../../shared/report/reportWords.ts'
import type { Paper } from './paper.ts'
import { heading, paragraph } from './prose.ts'
import { momentOf, type Report, tieBreakText } from './report.ts'
import { table } from './tableOnPaper.ts'

/** What these results are of, by which rule, and from what. */
export function titlePage(paper: Paper, report: Report): void {
  const { results, words } = report
  const { prize } = results
  paper.take(60)
  paragraph(paper, words('report.title'), { size: 12, tone: 'soft' })
  heading(paper, `${prize.title} ${prize.edition}`, 1)
  paragraph(paper, prize.round.title, { size: 12 })
  paper.take(24)
  facts(paper, [...madeOf(report), ...ruleOf(report)])
  paper.take(8)
  categories(paper, report)
  paragraph(paper, words('report.digest.body'))
  paragraph(paper, words('report.letters'))
}

type Fact = readonly [what: string, value: string]

function facts(paper: Paper, rows: readonly Fact[]): void {
  for (const [what, value] of rows) fact(paper, what, value)
}

function fact(paper: Paper, what: string, value: string): void {
  const column = 150
  const lines = lineUp(paper, value, paper.width - column)
  lines.forEach((line, place) => {
    const y = paper.take(14) + 9
    if (place === 0) paper.text([0, y], what, { size: 9, tone: 'soft' })
    paper.text([column, y], line, { size: 9 })
  })
  paper.take(3)
}

function lineUp(paper: Paper, value: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of value.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && paper.measure(longer, 9, false) <= width)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function madeOf({ results: { sources }, words, at }: Report): readonly Fact[] {
  const { bundle, files, digest } = sources
  const latest = files
    .map(({ collectedAt }) => collectedAt)
    .toSorted()
    .at(-1)
  const counting = files.filter(({ state }) => state === 'counts').length
  return [
    [words('report.made'), momentOf(at)],
    [words('report.bundle'), bundle?.id ?? words('report.notBuilt')],
    ...(bundle === null
      ? []
      : [
          [words('report.built'), momentOf(bundle.built)] as const,
          [words('report.rubrics'), bundle.rubricDigest] as const,
        ]),
    [words('report.files'), String(counting)],
    [words('report.latest'), latest === undefined ? words('report.none') : momentOf(latest)],
    [words('report.digest'), digest],
  ]
}

function ruleOf(report: Report): readonly Fact[] {
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

function categories(paper: Paper, { results, words }: Report): void {
  const titles = new Map(results.prize.categories.map(({ id, title }) => [id, title]))
  table(
    paper,
    [
      { title: words('report.category'), share: 4, strong: true },
      { title: words('report.entries'), share: 1, align: 'end' },
      { title: words('report.ranked'), share: 1, align: 'end' },
      { title: words('report.jurors'), share: 1, align: 'end' },
      { title: words('report.sheets'), share: 1, align: 'end' },
    ],
    results.categories.map(({ id, entries, unranked, jurors }) => [
      titles.get(id) ?? id,
      String(entries.length + unranked.length),
      String(entries.length),
      String(jurors.length),
      String([...entries, ...unranked].reduce((sum, { sheets }) => sum + sheets, 0)),
    ]),
  )
}
