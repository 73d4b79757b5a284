type Room = { readonly minimum?: number; readonly folded?: number; readonly size?: number }

/**
 * The panes as they fit into a width, in pixels at 100 % text size: as they are, with those folded that
 * can be, or null where they have to stand behind one another.
 */
export function panesFor<P extends Room>(panes: readonly P[], width: number): readonly P[] | null {
  if (width === 0 || least(panes) <= width) return panes
  const tight = panes.map((pane) => (pane.folded === undefined ? pane : keptFolded(pane)))
  return least(tight) <= width ? tight : null
}

function least(panes: readonly Room[]): number {
  return panes.reduce((sum, { minimum = 0 }) => sum + minimum, 0)
}

/** It can be nothing but folded. */
function keptFolded<P extends Room>(pane: P): P {
  return { ...pane, size: pane.folded, minimum: pane.folded, maximum: pane.folded }
}
