import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { readerEn } from './messages.en.ts'

type ReaderMessageId = keyof typeof readerEn

export type ReaderWords = (
  id: ReaderMessageId,
  values?: Readonly<Record<string, string | number>>,
) => string

/** The reader's words in the chosen language. */
export function useReaderWords(): ReaderWords {
  const { formatMessage } = useIntl()
  return useCallback((id, values) => formatMessage({ id }, values), [formatMessage])
}
