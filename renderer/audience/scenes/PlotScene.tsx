import { type ReactElement, useId } from 'react'
import type { SceneOf } from '../../../shared/calls/audienceScene.ts'
import { PlotMarks } from '../../components/PlotMarks.tsx'
import { PartHead } from './PartHead.tsx'

/** A plot as it was drawn, as large as the room allows. */
export function PlotScene({ scene }: { readonly scene: SceneOf<'plot'> }): ReactElement {
  const id = useId()
  const { title, category, body, part, drawing } = scene
  const { width, head, body: rows } = drawing
  return (
    <>
      <PartHead title={title} kind={category} part={part} />
      <svg
        className="stage-plot"
        viewBox={`0 0 ${width} ${head.height + rows.height}`}
        preserveAspectRatio="xMidYMin"
        role="img"
        aria-label={title}
        aria-describedby={id}
      >
        <desc id={id}>{body}</desc>
        <PlotMarks marks={head.marks} />
        <g transform={`translate(0 ${head.height})`}>
          <PlotMarks marks={rows.marks} />
        </g>
      </svg>
    </>
  )
}
