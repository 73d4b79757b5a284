import { useEffect, useRef, useState, type ReactElement } from 'react'
import { viewerAddress, type Side } from '../viewer/origins.ts'
import { useReader } from './readerContext.ts'

type Props = {
  readonly name: string
  readonly side: Side
  /** After the button that asked for this frame has gone, its focus must not get lost. Meant once, when it is made. */
  readonly takesFocus: boolean
}

/** Its own scripts and origin; no printing, no downloads, no windows, no forms. */
const allowed = 'allow-scripts allow-same-origin'

/** The page of another origin in which the PDF lives. */
export function ViewerFrame({ name, side, takesFocus }: Props): ReactElement {
  const reader = useReader()
  const frame = useRef<HTMLIFrameElement>(null)
  const [focused] = useState(takesFocus)
  useEffect(() => {
    if (frame.current === null) return
    const part = reader.frameMade(frame.current)
    // Loaded only now that someone listens for its greeting.
    frame.current.src = viewerAddress(side)
    if (focused) frame.current.focus()
    return part
  }, [reader, side, focused])
  return <iframe ref={frame} className="reader-frame" title={name} sandbox={allowed} />
}
