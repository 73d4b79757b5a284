import { plotsEn } from '../../../shared/messages/plots.en.ts'
import { fillSentence } from '../../../shared/messages/fillSentence.ts'
import type { Measure } from '../../../shared/plots/pen.ts'
import type { PlotWords } from '../../../shared/plots/plot.ts'
import { plotSource, type PlotSource } from '../../../shared/plots/plotSource.ts'
import type { SignedSheet } from '../../../shared/scoring/countSheets.ts'
import { seededRandom } from '../../../shared/scoring/random.ts'
import {
  prizeWith,
  scored,
  sheetsByChance,
} from '../../main/engine/office/results/workbook/scoredPrize.ts'

export const words: PlotWords = (id, values = {}) => fillSentence(plotsEn[id], values)

/** Every letter is half as wide as it is high. */
export const measure: Measure = (text, size) => (text.length * size) / 2

/** The first category of a prize of chance with so many entries and jurors. */
export function chanceSource(entries: number, jurors: number, rule: unknown = {}): PlotSource {
  const prize = prizeWith({ method: 'mean', ...Object(rule) })
  const named = Array.from({ length: entries }, (_, place): [string, string] => {
    return [`C-${place + 1}`, `A long title of entry ${place + 1}, by the river`]
  })
  return sourceOf(named, prize, sheetsByChance(prize, named, jurors, seededRandom(7)))
}

export function sourceOf(
  named: readonly (readonly [string, string])[],
  prize: ReturnType<typeof prizeWith>,
  sheets: readonly SignedSheet[],
): PlotSource {
  const { results, names } = scored(prize, named, sheets)
  const [category, ranking] = [prize.categories[0], results.categories[0]]
  if (category === undefined || ranking === undefined) throw new Error('there is a category')
  return plotSource(category, prize.rule, ranking, sheets, names)
}
