import type { Finding } from '../../../shared/calls/views.ts'

/** What is at stake when a warning is built upon. */
export type Risk = 'blind' | 'reading' | 'ranking' | 'missing' | 'counting' | 'other'

const risks: Readonly<Record<string, Risk>> = {
  PDF_AUTHOR: 'blind',
  PDF_NAMES: 'blind',
  PDF_METADATA: 'blind',
  NOT_CONNECTED: 'ranking',
  READERS_TOO_FEW: 'ranking',
  ENTRY_WITHOUT_READER: 'ranking',
  JUROR_WITHOUT_ENTRIES: 'ranking',
  CATEGORY_WITHOUT_ENTRIES: 'missing',
  ENTRY_WITHOUT_DOCUMENTS: 'missing',
  REQUIRED_DOCUMENT_MISSING: 'missing',
  DOCUMENT_UNNAMED: 'missing',
  COLUMN_UNKNOWN: 'missing',
  CHANGED_SINCE_BUILD: 'counting',
  TWO_HISTORIES: 'counting',
  KEY_UNDECIDED: 'counting',
  CARD_OTHER_KEY: 'counting',
  CARD_OTHER_NAME: 'counting',
  CARD_OTHER_NUMBER: 'counting',
}

/** The risks of these warnings with how many bear each, the most first. */
export function risksOf(
  warnings: readonly Finding[],
): readonly { readonly risk: Risk; readonly count: number }[] {
  const groups = Map.groupBy(warnings, ({ code }) => riskOf(code))
  return [...groups]
    .map(([risk, alike]) => ({ risk, count: alike.length }))
    .toSorted((a, b) => b.count - a.count)
}

function riskOf(code: string): Risk {
  return risks[code] ?? (code.startsWith('PDF_') ? 'reading' : 'other')
}
