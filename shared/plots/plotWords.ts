import { fillSentence } from '../messages/fillSentence.ts'
import { plotsEn } from '../messages/plots.en.ts'
import { plotsKo } from '../messages/plots.ko.ts'
import type { Language } from '../model/prize.ts'
import type { PlotWords } from './plot.ts'

/** The words of plots outside of the window. */
export function plotWords(language: Language): PlotWords {
  const texts = { en: plotsEn, ko: plotsKo }[language]
  return (id, values = {}) => fillSentence(texts[id], values)
}
