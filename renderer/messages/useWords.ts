import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { MessageId } from './en.ts'

export type Words = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string

/** The words of the chosen language: `words('desk.continue', { code })`. */
export function useWords(): Words {
  const { formatMessage } = useIntl()
  return useCallback((id, values) => formatMessage({ id }, values), [formatMessage])
}
