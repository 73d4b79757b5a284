import type { IntlShape } from 'react-intl'

/** A decimal of a scene as the language writes it, with its two places. */
export function decimalOf(intl: IntlShape, decimal: string): string {
  return intl.formatNumber(Number(decimal), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
}
