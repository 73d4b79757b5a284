import { useIntl } from 'react-intl'
import type { Mark } from '../../../../shared/model/sheet.ts'
import { pointsText } from '../../../messages/quantities.ts'
import { useWords } from '../../../messages/useWords.ts'

/** A mark in words; null is "not scored". */
export function useMarkText(): (mark: Mark | null) => string {
  const words = useWords()
  const intl = useIntl()
  return (mark) => {
    if (mark === null) return words('amend.notScored')
    return mark === 'not-applicable' ? words('mark.notApplicable.long') : pointsText(intl, mark)
  }
}
