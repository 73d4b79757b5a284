import { type Fact, facts } from './facts.ts'
import type { Paper } from './paper.ts'
import { heading, paragraph } from './prose.ts'
import { momentOf, type Report } from './report.ts'
import { ruleFacts } from './ruleFacts.ts'
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
  facts(paper, [...madeOf(report), ...ruleFacts(report)])
  paper.take(8)
  categories(paper, report)
  paragraph(paper, words('report.digest.body'))
  paragraph(paper, words('report.letters'))
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
