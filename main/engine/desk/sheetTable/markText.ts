import { hundredths, Points } from '../../../../shared/model/points.ts'
import type { Mark } from '../../../../shared/model/sheet.ts'
import { NOT_APPLICABLE } from './tableRow.ts'

/** The mark that a person wrote: `3.5`, `3,5`, `N/A`, or nothing (null); undefined for anything else. */
export function markOf(text: string): Mark | null | undefined {
  if (text === '') return null
  if (text.toUpperCase() === NOT_APPLICABLE) return 'not-applicable'
  if (!/^-?\d{1,4}(?:[.,]\d{1,6})?$/.test(text)) return undefined
  const points = Points.safeParse(hundredths(Number(text.replace(',', '.'))))
  return points.success ? points.data : undefined
}
