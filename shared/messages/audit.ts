import type { AuditLine } from '../calls/collectViews.ts'
import type { Language } from '../model/prize.ts'
import { auditEn, type ActWords } from './audit.en.ts'
import { auditKo } from './audit.ko.ts'
import { fillSentence } from './fillSentence.ts'

/** The words of every act, in each language. */
export const auditWords: Readonly<Record<Language, Readonly<Record<string, ActWords>>>> = {
  en: auditEn,
  ko: auditKo,
}

/** What a line of the log says. An act of a later version of the program is said by its name. */
export function auditSentence(
  { act, details }: Pick<AuditLine, 'act' | 'details'>,
  words: Readonly<Record<string, ActWords>>,
): string {
  return fillSentence(words[act]?.sentence ?? act, details)
}

export function auditSentenceIn(
  line: Pick<AuditLine, 'act' | 'details'>,
  language: Language,
): string {
  return auditSentence(line, auditWords[language])
}
