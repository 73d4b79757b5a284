import type { ErrorCode } from '../../shared/errors.ts'
import { auditEn, type ActWords } from '../../shared/messages/audit.en.ts'
import { auditKo } from '../../shared/messages/audit.ko.ts'
import { errorsEn } from '../../shared/messages/errors.en.ts'
import { errorsKo } from '../../shared/messages/errors.ko.ts'
import { findingsEn } from '../../shared/messages/findings.en.ts'
import { findingsKo } from '../../shared/messages/findings.ko.ts'
import { plotsEn, type PlotWordId } from '../../shared/messages/plots.en.ts'
import { plotsKo } from '../../shared/messages/plots.ko.ts'
import { type VerdictWords, verdictWords } from '../../shared/messages/verdicts.ts'
import type { AuditAct } from '../../shared/model/auditActs.ts'
import type { Language } from '../../shared/model/prize.ts'
import { en, type MessageId } from './en.ts'
import { ko } from './ko.ts'

/** All that a language needs: how it counts and runs, the window's words, the sentences of errors, findings, verdicts and the log, and what stands in plots. */
export type LanguageWords = {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: Readonly<Record<MessageId, string>>
  readonly errors: Readonly<Record<ErrorCode, string>>
  readonly findings: Readonly<Record<keyof typeof findingsEn, string>>
  readonly verdicts: VerdictWords
  readonly acts: Readonly<Record<AuditAct, ActWords>>
  readonly plots: Readonly<Record<PlotWordId, string>>
}

export const languages: Readonly<Record<Language, LanguageWords>> = {
  en: {
    locale: 'en-GB',
    direction: 'ltr',
    words: en,
    errors: errorsEn,
    findings: findingsEn,
    verdicts: verdictWords.en,
    acts: auditEn,
    plots: plotsEn,
  },
  ko: {
    locale: 'ko-KR',
    direction: 'ltr',
    words: ko,
    errors: errorsKo,
    findings: findingsKo,
    verdicts: verdictWords.ko,
    acts: auditKo,
    plots: plotsKo,
  },
}
