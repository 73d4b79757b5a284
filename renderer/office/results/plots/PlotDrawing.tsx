import { type ReactElement, useId, useMemo } from 'react'
import type { Plot } from '../../../../shared/plots/plot.ts'
import type { Scene } from '../../../../shared/plots/scene.ts'
import { PlotMarks } from '../../../components/PlotMarks.tsx'

type Props = {
  readonly plot: Plot
  readonly scene: Scene
  /** The entry or juror that is pointed at. */
  readonly lit: string | null
}

/** While something is pointed at, all that is of the same entry or juror stands out. */
export function PlotDrawing({ plot, scene, lit }: Props): ReactElement {
  const id = useId()
  const { marks, height } = scene.body
  const own = useMemo(
    () => (lit === null ? [] : marks.filter(({ of }) => of === lit)),
    [marks, lit],
  )
  return (
    <svg
      viewBox={`0 0 ${scene.width} ${height}`}
      role="img"
      aria-label={plot.title}
      aria-describedby={id}
    >
      <desc id={id}>{plot.body}</desc>
      <g className={lit === null ? '' : 'plotPicture-dim'}>
        <PlotMarks marks={marks} />
      </g>
      <PlotMarks marks={own} />
    </svg>
  )
}
