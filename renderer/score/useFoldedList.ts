import { type Ref, useEffect, useRef, useState } from 'react'
import type { PanelImperativeHandle } from 'react-resizable-panels'
import { run } from '../state/run.ts'
import { useSettings } from '../state/settings.ts'

export type FoldedList = {
  readonly folded: boolean
  readonly handle: Ref<PanelImperativeHandle | null>
  readonly toggled: () => void
  /** The pane was dragged or told to another width. */
  readonly changed: (folded: boolean) => void
}

/** The entry list, which folds to its icons by a button, a key or by dragging its edge, and stays so. */
export function useFoldedList(): FoldedList {
  const handle = useRef<PanelImperativeHandle | null>(null)
  const [folded, setFolded] = useState(() => useSettings.getState().settings.entriesFolded)
  useEffect(() => {
    if (useSettings.getState().settings.entriesFolded) handle.current?.collapse()
  }, [])
  const toggled = (): void => {
    if (folded) handle.current?.expand()
    else handle.current?.collapse()
    run(useSettings.getState().changed({ entriesFolded: !folded }))
  }
  return { folded, handle, toggled, changed: setFolded }
}
