import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import { useRoute } from '../state/route.ts'
import type { OwnEntry } from './ownCategory.ts'

/** What a point says of its entry, to eyes and ears alike. */
export function useEntryWords(of: number): (entry: OwnEntry) => string {
  const words = useWords()
  const intl = useIntl()
  return useCallback(
    ({ code, title, total, rank, deviations }) => {
      const entry = words('myScores.entry', {
        code,
        title,
        total: totalText(intl, total),
        rank,
        of,
      })
      return deviations === null ? entry : words('myScores.entry.far', { entry })
    },
    [words, intl, of],
  )
}

export function entryOpened(entryCode: EntryCode): void {
  useRoute.getState().wentTo({ screen: 'score', entryCode, place: null })
}
