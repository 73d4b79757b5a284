import type { ReactElement } from 'react'
import type { CountedSheet } from '../../../shared/scoring/countSheets.ts'
import type { Words } from '../../messages/useWords.ts'
import { type Dot, dotPlaces } from '../../../shared/plots/dotPlaces.ts'
import './dotPlot.css'

type Props = {
  readonly sheets: readonly CountedSheet[]
  /** The mean of the totals; null when there is none. */
  readonly mean: number | null
  readonly words: Words
}

const middle = 20
const laneHeight = 7

/** Every juror's total on 0 to 100, from the lowest to the highest, with the mean as a tick. */
export function DotPlot({ sheets, mean, words }: Props): ReactElement {
  const dots = dotPlaces(sheets)
  return (
    <svg className="dotPlot" role="img" aria-label={spoken(dots, words)}>
      {[0, 25, 50, 75, 100].map((value) => (
        <line key={value} className="dotPlot-grid" {...across(value)} y1="4" y2="36" />
      ))}
      <Range dots={dots} />
      {mean === null ? null : (
        <line className="dotPlot-mean" {...across(mean)} y1="7" y2="33">
          <title>{words('results.plot.mean', { mean: mean.toFixed(2) })}</title>
        </line>
      )}
      {dots.map(({ jurorId, total, lane }) => (
        <circle
          key={jurorId}
          className="dotPlot-dot"
          cx={`${inset(total)}%`}
          cy={middle + lane * laneHeight}
          r="4"
        >
          <title>{dotText(jurorId, total)}</title>
        </circle>
      ))}
    </svg>
  )
}

/** From the lowest total to the highest. */
function Range({ dots }: { readonly dots: readonly Dot[] }): ReactElement | null {
  const lowest = dots[0]
  const highest = dots.at(-1)
  if (lowest === undefined || highest === undefined) return null
  const from = inset(lowest.total)
  return (
    <rect
      className="dotPlot-range"
      x={`${from}%`}
      y={middle - 6}
      width={`${inset(highest.total) - from}%`}
      height="12"
      rx="6"
    />
  )
}

/** The axis above the column of plots. */
export function Axis({ title }: { readonly title: string }): ReactElement {
  return (
    <span className="dotPlot-axis">
      <span className="unseen">{title}</span>
      {[0, 25, 50, 75, 100].map((value) => (
        <span
          key={value}
          aria-hidden
          className="numbers"
          style={{ insetInlineStart: `${inset(value)}%` }}
        >
          {value}
        </span>
      ))}
    </span>
  )
}

/** Leaves room for half a dot at both ends. */
function inset(value: number): number {
  return 3 + value * 0.94
}

function across(value: number): { readonly x1: string; readonly x2: string } {
  return { x1: `${inset(value)}%`, x2: `${inset(value)}%` }
}

function spoken(dots: readonly Dot[], words: Words): string {
  if (dots.length === 0) return words('results.plot.none')
  return dots.map(({ jurorId, total }) => dotText(jurorId, total)).join(', ')
}

function dotText(jurorId: string, total: number): string {
  return `${jurorId}: ${total.toFixed(2)}`
}
