import type { OfficeResults } from '../../../../../shared/calls/views.ts'
import { plotKinds } from '../../../../../shared/plots/plot.ts'
import { plotOf } from '../../../../../shared/plots/plots.ts'
import { plotSource } from '../../../../../shared/plots/plotSource.ts'
import { plotWords } from '../../../../../shared/plots/plotWords.ts'
import { imprint } from '../../../../../shared/report/imprint.ts'
import { reportWords } from '../../../../../shared/report/reportWords.ts'
import { officeResults } from '../officeResults.ts'
import type { Asked } from '../writeResults.ts'
import { figuresSection } from './figuresSection.ts'
import { inputsSection } from './inputsSection.ts'
import { leftOutSection } from './leftOutSection.ts'
import { createPaper, type Paper } from './paper.ts'
import { plotOnPaper } from './plotOnPaper.ts'
import { heading } from './prose.ts'
import { rankingSection } from './rankingSection.ts'
import type { CategoryReport, Report } from './report.ts'
import { titlePage } from './titlePage.ts'

/**
 * All results as a PDF to be read and filed: the same bytes for the same results, language and time, from
 * the window as from the command line.
 */
export async function reportPdf({ db, folder, ...asked }: Asked): Promise<Uint8Array> {
  return reportOf({ results: officeResults(db, folder), folder, ...asked })
}

/** The same of results that are there already, such as those of a publication. */
export async function reportOf({
  results,
  folder,
  language,
  at,
  assets,
}: Omit<Asked, 'db'> & Pick<Report, 'results'>): Promise<Uint8Array> {
  const report: Report = { results, folder, words: reportWords(language), language, at }
  const paper = await createPaper(assets, around(report))
  describe(paper, report)
  titlePage(paper, report)
  for (const category of categoriesOf(results)) categoryPages(paper, { ...report, ...category })
  inputsSection(paper, report)
  return paper.finish()
}

function around({ results, words, at }: Report): { readonly head: string; readonly foot: string } {
  const { prize, sources } = results
  const facts = { prize, category: words('report.all'), digest: sources.digest, at }
  const [head, foot] = imprint(facts, words)
  return { head, foot }
}

function describe({ document }: Paper, { results, words, language, at }: Report): void {
  const { title, edition, round } = results.prize
  document.setTitle(`${title} ${edition} · ${round.title} · ${words('report.title')}`)
  document.setLanguage(language)
  document.setProducer('Jurybox')
  document.setCreationDate(new Date(at))
  document.setModificationDate(new Date(at))
}

type Shown = Pick<CategoryReport, 'category' | 'ranking'>

function categoriesOf({ prize, categories }: OfficeResults): readonly Shown[] {
  return categories.flatMap((ranking) => {
    const category = prize.categories.find(({ id }) => id === ranking.id)
    return category === undefined ? [] : [{ category, ranking }]
  })
}

function categoryPages(paper: Paper, report: CategoryReport): void {
  const { category, ranking, results, folder, language } = report
  paper.newSheet()
  heading(paper, category.title, 1)
  rankingSection(paper, report)
  const source = plotSource(category, results.rule, ranking, results.sheets, folder)
  if (source.counted.length > 0) {
    for (const kind of plotKinds) plotOnPaper(paper, plotOf(kind, source, plotWords(language)))
    figuresSection(paper, report)
  }
  leftOutSection(paper, report)
}
