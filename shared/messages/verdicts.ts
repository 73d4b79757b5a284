import type { Verdict } from '../calls/views.ts'
import type { Language } from '../model/prize.ts'
import type { ActWords } from './audit.en.ts'
import { errorsEn } from './errors.en.ts'
import { errorsKo } from './errors.ko.ts'
import { fillSentence } from './fillSentence.ts'

export type VerdictWords = Readonly<Record<Verdict['verdict'], ActWords>>

/** What became of a file; with a code, what the sentence of the code says. */
export const verdictWords: Readonly<Record<Language, VerdictWords>> = {
  en: {
    accepted: { name: 'Accepted', sentence: 'Verified and taken in. It counts.' },
    duplicate: {
      name: 'Already had',
      sentence: 'This very file was taken in before. Nothing changed.',
    },
    superseded: {
      name: 'Superseded',
      sentence:
        'Verified and kept, but a later revision of this juror is here already and counts instead.',
    },
    refused: { name: 'Refused', sentence: 'Left aside.' },
  },
  ko: {
    accepted: { name: '받음', sentence: '확인하고 받았습니다. 결과에 들어갑니다.' },
    duplicate: {
      name: '이미 있음',
      sentence: '똑같은 파일을 이미 받았습니다. 바뀐 것은 없습니다.',
    },
    superseded: {
      name: '이전 판',
      sentence: '확인하고 보관했지만, 이 심사위원의 더 나중 판이 이미 있어 그것을 인정합니다.',
    },
    refused: { name: '거절', sentence: '따로 두었습니다.' },
  },
}

type Said = Pick<Verdict, 'verdict' | 'code' | 'details'>

/** The sentence of a verdict: with a code the sentence of that. */
export function verdictSentence(
  { verdict, code, details }: Said,
  words: VerdictWords,
  errors: Readonly<Record<string, string>>,
): string {
  if (code === null) return words[verdict].sentence
  return fillSentence(errors[code] ?? code, details)
}

const errors = { en: errorsEn, ko: errorsKo } as const

export function verdictSentenceIn(said: Said, language: Language): string {
  return verdictSentence(said, verdictWords[language], errors[language])
}
