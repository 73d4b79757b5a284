import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { toNumber } from '../../../../shared/scoring/fraction.ts'
import { useWords } from '../../../messages/useWords.ts'
import { scoreText } from '../../results/scoreText.ts'
import './panelPlot.css'
import { plotPlaces } from './plotPlaces.ts'
import type { Seat } from './seats.ts'

type Props = {
  readonly seats: readonly Seat[]
  /** Of the totals; null when there is none. */
  readonly mean: number | null
}

/** Every total on 0 to 100, named, with the mean as a line. */
export function PanelPlot({ seats, mean }: Props): ReactElement | null {
  const words = useWords()
  const intl = useIntl()
  const totals = seats.flatMap(({ label, total, outlier }) =>
    total === null ? [] : [{ label, total: toNumber(total), exact: total, outlier }],
  )
  if (totals.length === 0) return null
  const places = plotPlaces(totals)
  const lanes = Math.max(...places.map(({ lane }) => lane)) + 1
  const said = places.map(({ label, exact }) => `${label}: ${scoreText(intl, exact)}`).join(', ')
  return (
    <div className="panelPlot" role="img" aria-label={words('deliberate.plot', { totals: said })}>
      <div className="panelPlot-lanes" style={{ height: laneTop(lanes) }}>
        {mean === null ? null : (
          <span className="panelPlot-mean" style={{ insetInlineStart: `${mean}%` }} />
        )}
        {places.map(({ label, total, lane, outlier }) => (
          <span
            key={label}
            className="panelPlot-dot numbers"
            data-outlier={outlier !== null}
            style={{ insetInlineStart: `${total}%`, bottom: laneTop(lane) }}
          >
            {label}
          </span>
        ))}
      </div>
      <div className="panelPlot-axis numbers">
        {[0, 25, 50, 75, 100].map((value) => (
          <span key={value} style={{ insetInlineStart: `${value}%` }}>
            {value}
          </span>
        ))}
      </div>
    </div>
  )
}

/** Where a lane begins, above the axis. */
function laneTop(lane: number): string {
  return `calc(${4 + lane * 24} * var(--px))`
}
