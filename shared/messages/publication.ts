import type { Language } from '../model/prize.ts'
import type { PublicationProblem } from '../publication/publicationProblem.ts'
import { fillSentence } from './fillSentence.ts'
import { publicationProblemEn } from './publication.en.ts'
import { publicationProblemKo } from './publication.ko.ts'

const sentences = { en: publicationProblemEn, ko: publicationProblemKo } as const

/** What is wrong, without the file's name, in one sentence. */
export function problemSentenceIn(problem: PublicationProblem, language: Language): string {
  return fillSentence(sentences[language][problem.code], problem)
}
