import type { IntlShape } from 'react-intl'
import { changeOf } from '../../../../shared/scoring/methodChanges.ts'
import { ComparedMethod } from '../../../../shared/scoring/methodPlaces.ts'
import type { Words } from '../../../messages/useWords.ts'
import type { FigureCell, FigureColumn } from '../figures/FigureTable.tsx'
import { exactScoreText, fractionText } from '../scoreText.ts'
import type { MethodRow } from './methodColumns.tsx'
import { methodValue } from './methodValue.ts'

/** The methods side by side as a table to copy: for each its figure, its rank and what it changes. */
export function methodTable(
  rows: readonly MethodRow[],
  top: number,
  words: Words,
  intl: IntlShape,
): readonly [readonly FigureColumn[], readonly (readonly FigureCell[])[]] {
  const fixed = ['rank', 'entry', 'score'] as const
  const columns = [
    ...fixed.map((id) => words(`results.column.${id}`)),
    words('results.exact'),
    ...ComparedMethod.options.flatMap((method) => {
      const name = words(`method.${method}`)
      return [name, words('methods.rankBy', { name }), words('methods.changeBy', { name })]
    }),
  ]
  const cells = rows.map(({ result }) => [
    String(result.rank),
    result.code,
    exactScoreText(intl, result.exact),
    fractionText(result.exact),
    ...ComparedMethod.options.flatMap((method) => {
      const place = result.places[method]
      if (place === null) return ['', '', '']
      const { moved, crosses } = changeOf(place, top)
      const change = crosses === null ? String(moved) : `${moved} ${words(`methods.${crosses}`)}`
      return [methodValue(method, result, intl) ?? '', String(place.rank), change]
    }),
  ])
  return [columns.map((title) => ({ title })), cells.map((row) => row.map((text) => ({ text })))]
}
