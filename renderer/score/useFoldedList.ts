import { type Ref, useRef, useState } from 'react'
import type { PanelImperativeHandle } from 'react-resizable-panels'

export type FoldedList = {
  readonly folded: boolean
  readonly handle: Ref<PanelImperativeHandle | null>
  readonly toggled: () => void
  /** The pane was dragged or told to another width. */
  readonly changed: (folded: boolean) => void
}

/** The entry list, which folds to its icons by a button, a key or by dragging its edge. */
export function useFoldedList(): FoldedList {
  const handle = useRef<PanelImperativeHandle | null>(null)
  const [folded, setFolded] = useState(false)
  const toggled = (): void => {
    if (folded) handle.current?.expand()
    else handle.current?.collapse()
  }
  return { folded, handle, toggled, changed: setFolded }
}
