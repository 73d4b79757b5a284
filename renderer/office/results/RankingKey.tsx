import type { ReactElement } from 'react'
import { useWords } from '../../messages/useWords.ts'

/** What the signs of the dot plots mean. */
export function RankingKey(): ReactElement {
  const words = useWords()
  return (
    <div className="results-key">
      <span className="results-keySign">
        <svg viewBox="0 0 24 14" aria-hidden>
          <circle className="dotPlot-dot" cx="12" cy="7" r="4" />
        </svg>
        {words('results.key.dot')}
      </span>
      <span className="results-keySign">
        <svg viewBox="0 0 24 14" aria-hidden>
          <line className="dotPlot-mean" x1="12" x2="12" y1="0" y2="14" />
        </svg>
        {words('results.key.mean')}
      </span>
      <span className="results-keySign">
        <svg viewBox="0 0 24 14" aria-hidden>
          <rect className="dotPlot-range" x="0" y="1" width="24" height="12" rx="6" />
        </svg>
        {words('results.key.range')}
      </span>
      <span>{words('results.key.interval')}</span>
    </div>
  )
}
