import type { ErrorCode } from '../../shared/errors.ts'
import { errorsEn } from '../../shared/messages/errors.en.ts'
import { errorsKo } from '../../shared/messages/errors.ko.ts'
import { findingsEn } from '../../shared/messages/findings.en.ts'
import { findingsKo } from '../../shared/messages/findings.ko.ts'
import type { Language } from '../../shared/model/prize.ts'
import { en, type MessageId } from './en.ts'
import { ko } from './ko.ts'

/** All that a language needs: how it counts and runs, the window's words, the sentences of errors and findings. */
export type LanguageWords = {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: Readonly<Record<MessageId, string>>
  readonly errors: Readonly<Record<ErrorCode, string>>
  readonly findings: Readonly<Record<keyof typeof findingsEn, string>>
}

export const languages: Readonly<Record<Language, LanguageWords>> = {
  en: { locale: 'en-GB', direction: 'ltr', words: en, errors: errorsEn, findings: findingsEn },
  ko: { locale: 'ko-KR', direction: 'ltr', words: ko, errors: errorsKo, findings: findingsKo },
}
