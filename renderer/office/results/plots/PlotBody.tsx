import { type ReactElement, useState } from 'react'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Plot } from '../../../../shared/plots/plot.ts'
import type { Scene } from '../../../../shared/plots/scene.ts'
import { PlotDrawing } from './PlotDrawing.tsx'
import { SpotList } from './SpotList.tsx'

type Props = {
  readonly plot: Plot
  readonly scene: Scene
  readonly onEntry: (entryCode: EntryCode) => void
}

/** The rows of a plot, and over them the spots that say their values. */
export function PlotBody({ plot, scene, onEntry }: Props): ReactElement {
  const [lit, setLit] = useState<string | null>(null)
  return (
    <div className="plotPicture-body">
      <PlotDrawing plot={plot} scene={scene} lit={lit} />
      <SpotList plot={plot} scene={scene} onLit={setLit} onEntry={onEntry} />
    </div>
  )
}
