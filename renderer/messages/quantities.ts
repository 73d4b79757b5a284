import type { IntlShape } from 'react-intl'
import { type Fraction, toDecimalString } from '../../shared/scoring/fraction.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** An amount of data as people say it: "412 MB", "1.2 GB". */
export function sizeText(intl: IntlShape, bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1)
  const value = bytes / 1000 ** power
  return intl.formatNumber(value, {
    style: 'unit',
    unit: units[power] ?? 'gigabyte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && power > 1 ? 1 : 0,
  })
}

/** A total on 0 to 100 with one decimal, in the language's own digits and signs. */
export function totalText(intl: IntlShape, total: Fraction): string {
  return intl.formatNumber(Number(toDecimalString(total, 1)), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
}

/** Points in hundredths as people write them: "3.5", "4". */
export function pointsText(intl: IntlShape, points: number): string {
  return intl.formatNumber(points / 100, { maximumFractionDigits: 2 })
}

/** An instant in the reader's own time zone, with the zone named when it matters to the hour. */
export function momentText(intl: IntlShape, instant: string, style: 'day' | 'hour'): string {
  return intl.formatDate(
    instant,
    style === 'day'
      ? { dateStyle: 'medium' }
      : {
          year: 'numeric',
          month: 'short',
          day: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          timeZoneName: 'short',
        },
  )
}
