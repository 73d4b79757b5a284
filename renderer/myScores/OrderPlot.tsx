import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { EntryCode } from '../../shared/model/ids.ts'
import { compare, toNumber, zero } from '../../shared/scoring/fraction.ts'
import { fewestForDrift, type OwnDrift } from '../../shared/scoring/own/ownDrift.ts'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { type Axis, closeAxis } from './axis.ts'
import { EntryTable } from './EntryTable.tsx'
import { Legend } from './Legend.tsx'
import type { OwnCategory, OwnEntry } from './ownCategory.ts'
import { PlotFrame } from './PlotFrame.tsx'
import { PlotPoints } from './PlotPoints.tsx'
import './plots.css'

type Props = { readonly own: OwnCategory; readonly lit: ReadonlySet<EntryCode> | null }

/** The totals in the order of completion, with the mean of each half: so that drift shows before signing. */
export function OrderPlot({ own, lit }: Props): ReactElement {
  const words = useWords()
  const { inOrder } = own
  const axis = closeAxis(inOrder.map(({ value }) => value))
  const places = inOrder.map((entry, index) => ({
    entry,
    start: `${slot(index, inOrder.length)}%`,
    bottom: `${axis.percent(entry.value)}%`,
  }))
  const title = words('myScores.order')
  return (
    <PlotFrame
      title={title}
      plot={
        <>
          <DriftWords own={own} />
          <figure className="plot plot--order">
            <div className="plot-field plot-field--order">
              <Levels axis={axis} />
              <Halves own={own} axis={axis} />
              <Course entries={inOrder} axis={axis} />
              <PlotPoints name={words('myScores.order.points')} places={places} lit={lit} />
            </div>
            <OrderLegend own={own} />
          </figure>
        </>
      }
      table={
        <>
          <DriftWords own={own} />
          <EntryTable caption={title} entries={inOrder} lit={lit} ordered />
        </>
      }
    />
  )
}

/** Percent from the left of a point among so many. */
function slot(index: number, count: number): number {
  return ((index + 0.5) / count) * 100
}

function Levels({ axis }: { readonly axis: Axis }): ReactElement {
  return (
    <>
      {axis.ticks.map((tick) => (
        <span key={tick} className="plot-level" style={{ bottom: `${axis.percent(tick)}%` }}>
          <span className="plot-levelName numbers" aria-hidden>
            {tick}
          </span>
        </span>
      ))}
    </>
  )
}

/** A thin line from each total to the next: the eye follows the course, not the single point. */
function Course(of: { readonly entries: readonly OwnEntry[]; readonly axis: Axis }): ReactElement {
  const { entries, axis } = of
  const at = (index: number): { readonly x: string; readonly y: string } => ({
    x: `${slot(index, entries.length)}%`,
    y: `${100 - axis.percent(entries[index]?.value ?? 0)}%`,
  })
  return (
    <svg className="plot-course" aria-hidden>
      {entries.slice(1).map(({ code }, index) => {
        const [from, to] = [at(index), at(index + 1)]
        return <line key={code} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      })}
    </svg>
  )
}

type HalvesProps = { readonly own: OwnCategory; readonly axis: Axis }

function Halves({ own: { drift, inOrder }, axis }: HalvesProps): ReactElement | null {
  if (!('value' in drift)) return null
  const { half, firstMean, lastMean } = drift.value
  const width = `${(half / inOrder.length) * 100}%`
  return (
    <>
      <span
        className="plot-half"
        style={{ insetInlineStart: 0, width, bottom: `${axis.percent(toNumber(firstMean))}%` }}
      />
      <span
        className="plot-half plot-half--last"
        style={{ insetInlineEnd: 0, width, bottom: `${axis.percent(toNumber(lastMean))}%` }}
      />
    </>
  )
}

function OrderLegend({ own }: { readonly own: OwnCategory }): ReactElement {
  const words = useWords()
  return (
    <Legend of={own.entries.length} entries={own.entries}>
      {'value' in own.drift ? (
        <>
          <span className="legend-key legend-key--half">{words('myScores.legend.first')}</span>
          <span className="legend-key legend-key--half legend-key--last">
            {words('myScores.legend.last')}
          </span>
          <span>{words('myScores.drift.note')}</span>
        </>
      ) : null}
    </Legend>
  )
}

function DriftWords({ own: { drift } }: { readonly own: OwnCategory }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  if (!('value' in drift))
    return <p className="soft">{words('myScores.drift.few', { needed: fewestForDrift })}</p>
  const { half, firstMean, lastMean, change } = drift.value
  return (
    <p>
      {words(driftSentence(drift.value), {
        count: half,
        first: totalText(intl, firstMean),
        last: totalText(intl, lastMean),
        change: intl.formatNumber(Math.abs(toNumber(change)), {
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        }),
      })}
    </p>
  )
}

/** What rounds to nothing is nothing to a reader. */
function driftSentence({
  change,
}: OwnDrift): 'myScores.drift.higher' | 'myScores.drift.lower' | 'myScores.drift.same' {
  if (Math.abs(toNumber(change)) < 0.05) return 'myScores.drift.same'
  return compare(change, zero) > 0 ? 'myScores.drift.higher' : 'myScores.drift.lower'
}
