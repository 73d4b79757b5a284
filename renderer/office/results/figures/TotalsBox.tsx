import type { ReactElement } from 'react'
import type { Distribution } from '../../../../shared/scoring/results.ts'
import { useWords } from '../../../messages/useWords.ts'

/** A juror's totals on 0 to 100: a line from the lowest to the highest, a box for the middle half, a tick for the median. */
export function TotalsBox({ distribution }: { readonly distribution: Distribution }): ReactElement {
  const words = useWords()
  const { lowest, lowerQuartile, median, upperQuartile, highest } = distribution
  const spoken = words('figures.totals', {
    lowest: lowest.toFixed(1),
    lower: lowerQuartile.toFixed(1),
    median: median.toFixed(1),
    upper: upperQuartile.toFixed(1),
    highest: highest.toFixed(1),
  })
  return (
    <svg className="figures-totals" role="img" aria-label={spoken}>
      <title>{spoken}</title>
      <line className="figures-zero" x1="0" x2="100%" y1="90%" y2="90%" />
      <line className="figures-reach" x1={at(lowest)} x2={at(highest)} y1="45%" y2="45%" />
      <rect
        className="figures-half"
        x={at(lowerQuartile)}
        y="15%"
        width={`${Math.max(upperQuartile - lowerQuartile, 1)}%`}
        height="60%"
      />
      <line className="figures-middle" x1={at(median)} x2={at(median)} y1="5%" y2="85%" />
    </svg>
  )
}

function at(total: number): string {
  return `${total}%`
}
