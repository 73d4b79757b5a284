import type { IntlShape } from 'react-intl'

/** A figure on 0 to 100 with one decimal; a dash where there is none. */
export function figureText(intl: IntlShape, figure: string | number | null): string {
  if (figure === null) return '–'
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return intl.formatNumber(Number(figure), digits)
}
