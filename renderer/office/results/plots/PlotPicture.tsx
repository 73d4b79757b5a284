import { type ReactElement, useMemo } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Plot } from '../../../../shared/plots/plot.ts'
import { useWidth } from '../../../components/useWidth.ts'
import { measureText } from './measureText.ts'
import { PlotBody } from './PlotBody.tsx'
import { PlotMarks } from '../../../components/PlotMarks.tsx'

type Props = { readonly plot: Plot; readonly onEntry: (entryCode: EntryCode) => void }

/** A narrower pane scrolls sideways. */
const least = 440

/** The plot as wide as its pane; its axis stays in sight while the rows scroll. */
export function PlotPicture({ plot, onEntry }: Props): ReactElement {
  const [ref, width] = useWidth()
  const scene = useMemo(
    () => (width === 0 ? null : plot.draw(Math.max(Math.floor(width), least), measureText)),
    [plot, width],
  )
  return (
    <div className="plotPicture" ref={ref}>
      {scene === null ? null : (
        <div className="plotPicture-scene">
          {scene.head.height === 0 ? null : (
            <div className="plotPicture-head" aria-hidden>
              <svg viewBox={`0 0 ${scene.width} ${scene.head.height}`}>
                <PlotMarks marks={scene.head.marks} />
              </svg>
            </div>
          )}
          <PlotBody plot={plot} scene={scene} onEntry={onEntry} />
        </div>
      )}
    </div>
  )
}
