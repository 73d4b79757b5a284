import type { IntlShape } from 'react-intl'
import {
  type Fraction,
  type FractionText,
  fromFractionText,
  toDecimalString,
} from '../../../shared/scoring/fraction.ts'

/** A score on 0 to 100 with two decimals, rounded half away from zero. */
export function scoreText(intl: IntlShape, score: Fraction): string {
  return intl.formatNumber(Number(toDecimalString(score, 2)), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
}

export function exactScoreText(intl: IntlShape, score: FractionText): string {
  return scoreText(intl, fromFractionText(score))
}

/** A fraction as people write it: "325/4", and a whole number without its denominator. */
export function fractionText(score: FractionText): string {
  return score.replace(/\/1$/, '')
}

/** A figure with so many decimals; a dash where there is none. */
export function figureText(intl: IntlShape, figure: number | null, decimals: number): string {
  if (figure === null) return '–'
  return withMinus(
    intl.formatNumber(figure, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
  )
}

/** A figure in points with its sign, so that more and less can be told at a glance. */
export function signedText(intl: IntlShape, figure: number): string {
  return withMinus(
    intl.formatNumber(figure, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
  )
}

/** A minus is as wide as a plus; the hyphen that stands for it elsewhere is not. */
function withMinus(text: string): string {
  return text.replace('-', '\u2212')
}
