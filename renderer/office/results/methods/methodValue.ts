import type { IntlShape } from 'react-intl'
import type { ComparedMethod } from '../../../../shared/scoring/methodPlaces.ts'
import type { EntryResult } from '../../../../shared/scoring/results.ts'
import { figureText } from '../scoreText.ts'

/** What the method ranks by. Kemeny has places and nothing behind them. */
export function methodValue(
  method: ComparedMethod,
  result: EntryResult,
  intl: IntlShape,
): string | null {
  if (method === 'kemeny') return null
  const value = method === 'borda' ? result.bordaShare : result[method]
  return value === null ? null : figureText(intl, value, 2)
}
