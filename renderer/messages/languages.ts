import type { ErrorCode } from '../../shared/errors.ts'
import { errorsEn } from '../../shared/messages/errors.en.ts'
import { errorsKo } from '../../shared/messages/errors.ko.ts'
import type { Language } from '../../shared/model/prize.ts'
import { en, type MessageId } from './en.ts'
import { ko } from './ko.ts'

/** All that a language needs: the window's words and the errors' sentences. */
export type LanguageWords = {
  readonly words: Readonly<Record<MessageId, string>>
  readonly errors: Readonly<Record<ErrorCode, string>>
}

export const languages: Readonly<Record<Language, LanguageWords>> = {
  en: { words: en, errors: errorsEn },
  ko: { words: ko, errors: errorsKo },
}
