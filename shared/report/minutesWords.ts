import { fillSentence } from '../messages/fillSentence.ts'
import { minutesEn, type MinutesWordId } from '../messages/minutes.en.ts'
import { minutesKo } from '../messages/minutes.ko.ts'
import type { Language } from '../model/prize.ts'

export type MinutesWords = (
  id: MinutesWordId,
  values?: Readonly<Record<string, string | number>>,
) => string

export function minutesWords(language: Language): MinutesWords {
  const texts = { en: minutesEn, ko: minutesKo }[language]
  return (id, values = {}) => fillSentence(texts[id], values)
}
