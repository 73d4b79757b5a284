import type { Paper } from './paper.ts'
import { heading, paragraph } from './prose.ts'
import { type CategoryReport, jurorName } from './report.ts'
import { table } from './tableOnPaper.ts'

/** Every sheet that does not count and every entry that was withdrawn, each with its reason. */
export function leftOutSection(paper: Paper, report: CategoryReport): void {
  const { words } = report
  const rows = leftOut(report)
  heading(paper, words('report.leftOut'), 2)
  if (rows.length === 0) paragraph(paper, words('report.leftOut.none'))
  else {
    table(
      paper,
      [
        { title: words('report.entry'), share: 1, strong: true },
        { title: words('report.juror'), share: 2.4 },
        { title: words('report.reason'), share: 2.6 },
        { title: words('report.words'), share: 4 },
      ],
      rows,
    )
  }
  withdrawn(paper, report)
}

function leftOut(report: CategoryReport): readonly (readonly string[])[] {
  const { results, ranking, words } = report
  const ours = codesOf(report)
  const strays = results.strays.filter(({ sheet }) => ours.has(sheet.entryCode))
  const said = new Map(
    results.sheets.map(({ jurorId, sheet }) => [`${jurorId} ${sheet.entryCode}`, sheet.reason]),
  )
  const juror = (id: string): string => `${id} ${jurorName(report, id)}`.trim()
  return [
    ...strays.map(({ jurorId, sheet, reason }) => [
      sheet.entryCode,
      juror(jurorId),
      words(`leftOut.${reason}`),
      sheet.reason,
    ]),
    ...ranking.uncounted.map(({ jurorId, entryCode, reason }) => [
      entryCode,
      juror(jurorId),
      words(`leftOut.${reason}`),
      said.get(`${jurorId} ${entryCode}`) ?? '',
    ]),
  ]
}

/** The entries of the category, withdrawn ones among them. */
function codesOf({ results, ranking, category }: CategoryReport): ReadonlySet<string> {
  const competing = [...ranking.entries, ...ranking.unranked]
  const out = results.withdrawn.filter(({ categoryId }) => categoryId === category.id)
  return new Set([...competing, ...out].map(({ code }) => code))
}

function withdrawn(paper: Paper, { results, category, words }: CategoryReport): void {
  const rows = results.withdrawn.filter(({ categoryId }) => categoryId === category.id)
  if (rows.length === 0) return
  heading(paper, words('report.withdrawn'), 3)
  table(
    paper,
    [
      { title: words('report.entry'), share: 1, strong: true },
      { title: words('report.name'), share: 3 },
      { title: words('report.made'), share: 1 },
      { title: words('report.reason'), share: 4 },
    ],
    rows.map(({ code, title, withdrawn: { on, reason } }) => [code, title, on ?? '', reason]),
  )
}
