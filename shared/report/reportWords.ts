import { fillSentence } from '../messages/fillSentence.ts'
import { reportEn, type ReportWordId } from '../messages/report.en.ts'
import { reportKo } from '../messages/report.ko.ts'
import type { Language } from '../model/prize.ts'
import type { Method } from '../model/rule.ts'

export type ReportWords = (
  id: ReportWordId,
  values?: Readonly<Record<string, string | number>>,
) => string

export function reportWords(language: Language): ReportWords {
  const texts = { en: reportEn, ko: reportKo }[language]
  return (id, values = {}) => fillSentence(texts[id], values)
}

/** The rule in a few words. */
export function ruleText(method: Method, words: ReportWords): string {
  return words(`rule.${method.kind}`, method.kind === 'trimmed' ? { drop: method.drop } : {})
}
