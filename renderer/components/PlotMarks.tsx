import { memo, type ReactElement } from 'react'
import type { Mark } from '../../shared/plots/scene.ts'
import { unreachable } from '../../shared/unreachable.ts'
import './plotMarks.css'

type Props = { readonly marks: readonly Mark[] }

/** The marks of a drawn plot as SVG, in the colours of the theme. */
export const PlotMarks = memo(function PlotMarks({ marks }: Props): ReactElement {
  return (
    <g>
      {marks.map((mark, place) => (
        <OneMark key={place} mark={mark} />
      ))}
    </g>
  )
})

function OneMark({ mark }: { readonly mark: Mark }): ReactElement {
  switch (mark.shape) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [mark.from, mark.to]
      return <line x1={x1} y1={y1} x2={x2} y2={y2} {...strokeOf(mark.stroke)} />
    }
    case 'rect': {
      const { x, y, width, height, fill, opacity } = mark
      const box = { x, y, width, height, rx: Math.min(3, height / 2), opacity }
      return <rect {...box} className={`scene-fill--${fill}`} />
    }
    case 'circle': {
      const { x, y, radius, fill, stroke } = mark
      return <circle cx={x} cy={y} r={radius} {...strokeOf(stroke, `scene-fill--${fill}`)} />
    }
    case 'polygon': {
      const points = mark.points.map((point) => point.join(',')).join(' ')
      return <polygon points={points} {...strokeOf(mark.stroke, `scene-fill--${mark.fill}`)} />
    }
    case 'text': {
      const { x, y, text, size, strong, anchor, tone } = mark
      const look = `scene-text ${strong ? 'scene-text--strong' : ''} scene-fill--${tone}`
      return (
        <text x={x} y={y} fontSize={size} textAnchor={anchor} className={look}>
          {text}
        </text>
      )
    }
    default:
      return unreachable(mark)
  }
}

type Stroke = Extract<Mark, { shape: 'line' }>['stroke']

function strokeOf(
  stroke: Stroke | null,
  fill = '',
): {
  readonly className: string
  readonly strokeWidth?: number
  readonly strokeDasharray?: string
} {
  if (stroke === null) return { className: fill }
  const { tone, width, dash } = stroke
  return {
    className: `${fill} scene-stroke--${tone}`.trim(),
    strokeWidth: width,
    ...(dash === undefined ? {} : { strokeDasharray: dash.join(' ') }),
  }
}
