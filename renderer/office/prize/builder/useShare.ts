import { useCallback } from 'react'
import { useIntl } from 'react-intl'

/** How much a weight is among all of them, in per cent. */
export function useShare(): (
  weight: number,
  weights: readonly number[],
  digits?: number,
) => string {
  const { formatNumber } = useIntl()
  return useCallback(
    (weight, weights, digits = 1) => {
      const all = weights.reduce((sum, one) => sum + one, 0)
      return formatNumber(weight / all, { style: 'percent', maximumFractionDigits: digits })
    },
    [formatNumber],
  )
}
