import { type Ref, type RefObject, useEffect, useRef, useState } from 'react'
import type { PanelImperativeHandle } from 'react-resizable-panels'
import { pixel } from '../components/useWidth.ts'
import { useLayout } from '../state/layout.ts'
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
  useRoomForTwo(handle)
  const toggled = (): void => {
    if (folded) handle.current?.expand()
    else handle.current?.collapse()
    run(useSettings.getState().changed({ entriesFolded: !folded }))
  }
  return { folded, handle, toggled, changed: setFolded }
}

/** Room for two documents, the rubric and the list, in pixels at 100 % text size. */
const roomForAll = 1300

/** In a narrow window the list makes room while there is a second document; the juror can unfold it. */
function useRoomForTwo(handle: RefObject<PanelImperativeHandle | null>): void {
  const beside = useLayout(({ layout }) => layout.beside)
  useEffect(() => {
    if (!beside) return
    let made = false
    // There is no list any more when the whole screen has gone.
    const unfold = (): void => handle.current?.expand()
    const look = (): void => {
      const isNarrow = window.innerWidth / pixel() < roomForAll
      if (made || !isNarrow || handle.current?.isCollapsed() !== false) return
      made = true
      handle.current.collapse()
    }
    look()
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('resize', look)
      if (made) unfold()
    }
  }, [beside, handle])
}
