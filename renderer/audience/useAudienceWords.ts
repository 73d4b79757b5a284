import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { audienceEn } from './messages.en.ts'

type AudienceMessageId = keyof typeof audienceEn

export type AudienceWords = (
  id: AudienceMessageId,
  values?: Readonly<Record<string, string | number>>,
) => string

/** What stands before the audience, in the chosen language; the program's window has the same words. */
export function useAudienceWords(): AudienceWords {
  const { formatMessage } = useIntl()
  return useCallback((id, values) => formatMessage({ id }, values), [formatMessage])
}
