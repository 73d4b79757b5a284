import type { CategoryId } from '../../../../shared/model/ids.ts'
import { pictureOf } from '../../../../shared/plots/picture.ts'
import type { PlotKind } from '../../../../shared/plots/plot.ts'
import { plotOf } from '../../../../shared/plots/plots.ts'
import { plotSource } from '../../../../shared/plots/plotSource.ts'
import { plotWords } from '../../../../shared/plots/plotWords.ts'
import { imprint } from '../../../../shared/report/imprint.ts'
import { reportWords } from '../../../../shared/report/reportWords.ts'
import { officeResults } from './officeResults.ts'
import { loadOutlines } from './svg/outlines.ts'
import { pictureSvg } from './svg/pictureSvg.ts'
import type { Asked } from './writeResults.ts'

/** A plot of a category as an SVG file: its letters are outlines, so that it needs no font anywhere. */
export async function plotSvg(
  categoryId: CategoryId,
  kind: PlotKind,
  { db, folder, language, at, assets }: Asked,
): Promise<string> {
  const results = officeResults(db, folder)
  const { prize, sources, sheets } = results
  const category = prize.categories.find(({ id }) => id === categoryId)
  const ranking = results.categories.find(({ id }) => id === categoryId)
  if (category === undefined || ranking === undefined) throw new RangeError('no such category')
  const source = plotSource(category, prize.rule, ranking, sheets, folder)
  const from = { prize, category: category.title, digest: sources.digest, at }
  const outlines = await loadOutlines(assets)
  const plot = plotOf(kind, source, plotWords(language))
  const picture = pictureOf(plot, imprint(from, reportWords(language)), outlines.measure)
  return pictureSvg(picture, outlines)
}
