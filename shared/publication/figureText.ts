import type { FigureText } from '../format/publishedResults.ts'
import { fromNumber, toDecimalString } from '../scoring/fraction.ts'

const places = 6

/** The one spelling of a figure: rounded far above what two computers may reckon differently. */
export function figureText(figure: number | null): FigureText {
  if (figure === null) return null
  return toDecimalString(fromNumber(figure, places), places).replace(/\.?0+$/, '')
}
