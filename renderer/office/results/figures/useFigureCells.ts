import { useIntl } from 'react-intl'
import type { Bounds } from '../../../../shared/scoring/bounds.ts'
import type { FigureName, Note } from '../../../../shared/scoring/figure.ts'
import { useWords } from '../../../messages/useWords.ts'
import { figureText, signedText } from '../scoreText.ts'
import type { FigureCell } from './FigureTable.tsx'

type Noted = { readonly notes: readonly Note[] }

/** Cells of a table of figures, each with its reason where there is no figure. */
export type FigureCells = {
  readonly of: (
    noted: Noted,
    figure: FigureName,
    value: number | null,
    decimals: number,
  ) => FigureCell
  readonly signed: (noted: Noted, figure: FigureName, value: number | null) => FigureCell
  readonly share: (noted: Noted, figure: FigureName, value: number | null) => FigureCell
  readonly bounds: (bounds: Bounds | null, decimals: number) => FigureCell
  readonly reason: (noted: Noted, figure: FigureName) => string | null
}

export function useFigureCells(): FigureCells {
  const intl = useIntl()
  const words = useWords()
  const reason = ({ notes }: Noted, figure: FigureName): string | null => {
    const note = notes.find((one) => one.figure === figure)
    return note === undefined ? null : words(`note.${note.reason}`)
  }
  const cell = (
    noted: Noted,
    figure: FigureName,
    value: number | null,
    text: (value: number) => string,
  ): FigureCell =>
    value === null
      ? { text: '–', why: reason(noted, figure) ?? words('note.too-few') }
      : { text: text(value) }
  return {
    of: (noted, figure, value, decimals) =>
      cell(noted, figure, value, (number) => figureText(intl, number, decimals)),
    signed: (noted, figure, value) =>
      cell(noted, figure, value, (number) => signedText(intl, number)),
    share: (noted, figure, value) =>
      cell(noted, figure, value, (number) =>
        intl.formatNumber(number, { style: 'percent', maximumFractionDigits: 0 }),
      ),
    bounds: (bounds, decimals) =>
      bounds === null
        ? { text: '–' }
        : {
            text: words('figures.bounds', {
              from: figureText(intl, bounds[0], decimals),
              to: figureText(intl, bounds[1], decimals),
            }),
          },
    reason,
  }
}
