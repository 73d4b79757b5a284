import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { EntryCode } from '../../shared/model/ids.ts'
import { toNumber } from '../../shared/scoring/fraction.ts'
import { farFromMean } from '../../shared/scoring/own/ownOutliers.ts'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { wholeAxis } from './axis.ts'
import { EntryTable } from './EntryTable.tsx'
import { PlotFrame } from './PlotFrame.tsx'
import { PlotPoints } from './PlotPoints.tsx'
import { Legend } from './Legend.tsx'
import './plots.css'
import type { OwnCategory } from './ownCategory.ts'
import { stackedPlaces } from './stackedPlaces.ts'

type Props = { readonly own: OwnCategory; readonly lit: ReadonlySet<EntryCode> | null }

/** Every total as a point on 0 to 100, with mean, median and the band of two standard deviations. */
export function TotalsPlot({ own, lit }: Props): ReactElement {
  const words = useWords()
  const rising = own.entries.toReversed()
  const lanes = stackedPlaces(rising.map(({ value }) => value))
  const places = rising.map((entry, index) => ({
    entry,
    start: `${wholeAxis.percent(entry.value)}%`,
    bottom: `calc(${lanes[index] ?? 0} * var(--lane) + var(--space-3))`,
  }))
  const title = words('myScores.totals')
  return (
    <PlotFrame
      title={title}
      plot={
        <figure className="plot">
          <div
            className="plot-field"
            style={{ height: `calc(${Math.max(...lanes, 2) + 2} * var(--lane))` }}
          >
            <Grid />
            <Center own={own} />
            <PlotPoints name={words('myScores.totals.points')} places={places} lit={lit} />
          </div>
          <Ticks />
          <TotalsLegend own={own} />
        </figure>
      }
      table={<EntryTable caption={title} entries={own.entries} lit={lit} />}
    />
  )
}

function Grid(): ReactElement {
  return (
    <>
      {wholeAxis.ticks.map((tick) => (
        <span
          key={tick}
          className="plot-line"
          style={{ insetInlineStart: `${wholeAxis.percent(tick)}%` }}
        />
      ))}
    </>
  )
}

function Ticks(): ReactElement {
  return (
    <div className="plot-ticks numbers" aria-hidden>
      {wholeAxis.ticks.map((tick) => (
        <span key={tick} style={{ insetInlineStart: `${wholeAxis.percent(tick)}%` }}>
          {tick}
        </span>
      ))}
    </div>
  )
}

function Center({ own }: { readonly own: OwnCategory }): ReactElement {
  const { mean, median } = own.figures
  return (
    <>
      <Band own={own} />
      {median === null ? null : (
        <span
          className="plot-median"
          style={{ insetInlineStart: `${wholeAxis.percent(toNumber(median))}%` }}
        />
      )}
      {mean === null ? null : (
        <span
          className="plot-mean"
          style={{ insetInlineStart: `${wholeAxis.percent(toNumber(mean))}%` }}
        />
      )}
    </>
  )
}

/** Shown only where there are enough totals for it to mean something. */
function Band({ own }: { readonly own: OwnCategory }): ReactElement | null {
  const { mean, spread } = own.figures
  if (mean === null || spread === null || !('value' in own.outliers)) return null
  const center = toNumber(mean)
  const from = wholeAxis.percent(Math.max(center - farFromMean * spread, 0))
  const to = wholeAxis.percent(Math.min(center + farFromMean * spread, 100))
  return (
    <span className="plot-band" style={{ insetInlineStart: `${from}%`, width: `${to - from}%` }} />
  )
}

function TotalsLegend({ own }: { readonly own: OwnCategory }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { mean, median } = own.figures
  const far = own.entries.some(({ deviations }) => deviations !== null)
  return (
    <Legend of={own.entries.length} entries={own.entries}>
      {mean === null ? null : (
        <span className="legend-key legend-key--mean">
          {words('myScores.legend.mean', { mean: totalText(intl, mean) })}
        </span>
      )}
      {median === null ? null : (
        <span className="legend-key legend-key--median">
          {words('myScores.legend.median', { median: totalText(intl, median) })}
        </span>
      )}
      {'value' in own.outliers ? (
        <span className="legend-key legend-key--band">{words('myScores.legend.band')}</span>
      ) : null}
      {far ? (
        <span className="legend-key legend-key--far">{words('myScores.legend.far')}</span>
      ) : null}
    </Legend>
  )
}
