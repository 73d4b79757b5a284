import { type ReactElement, type ReactNode, type Ref } from 'react'
import { Group, Panel, type PanelImperativeHandle, Separator } from 'react-resizable-panels'
import { useSettings } from '../state/settings.ts'
import { panesFor } from './paneRoom.ts'
import './splitPanes.css'
import { StackedPanes } from './StackedPanes.tsx'
import { useWidth } from './useWidth.ts'

/** A pane and its limits, in pixels at 100 % text size or as a share such as "60%". */
export type Pane = {
  readonly id: string
  /** What the handle before it is called by a screen reader. */
  readonly name: string
  /** What the pane itself is called where there is room for one at a time. */
  readonly title?: string
  readonly content: ReactNode
  readonly size?: number
  readonly minimum?: number
  readonly maximum?: number
  /** Folds to this size when made smaller than its minimum. */
  readonly folded?: number
  readonly onFolded?: (folded: boolean) => void
  readonly handle?: Ref<PanelImperativeHandle | null>
}

type Props = { readonly id: string; readonly panes: readonly Pane[] }

/** Panes side by side; where there is no room for that, folded or one at a time. */
export function SplitPanes({ id, panes }: Props): ReactElement {
  const [ref, width] = useWidth()
  const fitting = panesFor(panes, width)
  return (
    <div ref={ref} className="splitPanes">
      {width === 0 ? null : fitting === null ? (
        <StackedPanes panes={panes} />
      ) : (
        <PanesInRow id={id} panes={fitting} />
      )}
    </div>
  )
}

/** Once dragged, their sizes are remembered under the id and those of the panes. */
function PanesInRow({ id, panes }: Props): ReactElement {
  const group = [id, ...panes.map((pane) => pane.id)].join(' ')
  const sizes = useSettings(({ settings }) => settings.panes[group])
  const panesMoved = useSettings((state) => state.panesMoved)
  return (
    <Group
      className="splitPanes-row"
      defaultLayout={sizes}
      onLayoutChanged={(layout, { isUserInteraction, requestedLayout }) => {
        if (isUserInteraction) panesMoved(group, requestedLayout ?? layout)
      }}
    >
      {panes.flatMap((pane, index) => [
        ...(index === 0 ? [] : [<Handle key={`${pane.id}-edge`} name={pane.name} />]),
        <Panel key={pane.id} id={pane.id} className="splitPanes-pane" {...limits(pane)}>
          {pane.content}
        </Panel>,
      ])}
    </Group>
  )
}

function Handle({ name }: { readonly name: string }): ReactElement {
  return <Separator className="splitPanes-handle" aria-label={name} />
}

function limits(pane: Pane): object {
  return {
    ...(pane.size === undefined
      ? {}
      : { defaultSize: rem(pane.size), groupResizeBehavior: 'preserve-pixel-size' }),
    ...(pane.minimum === undefined ? {} : { minSize: rem(pane.minimum) }),
    ...(pane.maximum === undefined ? {} : { maxSize: rem(pane.maximum) }),
    ...(pane.folded === undefined ? {} : { collapsible: true, collapsedSize: rem(pane.folded) }),
    ...(pane.handle === undefined ? {} : { panelRef: pane.handle }),
    onResize: ({ inPixels }: { readonly inPixels: number }) => {
      pane.onFolded?.(pane.folded !== undefined && inPixels <= pixels(pane.folded) + 2)
    },
  }
}

/** Panes grow with the text. */
function rem(size: number): string {
  return `${size / 14}rem`
}

function pixels(size: number): number {
  return (size / 14) * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
