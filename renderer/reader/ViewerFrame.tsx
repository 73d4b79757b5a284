import { useEffect, useRef, type ReactElement } from 'react'
import { viewerAddress } from '../viewer/origins.ts'
import { useReader } from './readerContext.ts'

/** The page of another origin in which the PDF lives. */
export function ViewerFrame({ name }: { readonly name: string }): ReactElement {
  const reader = useReader()
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (frame.current === null) return
    const part = reader.frameMade(frame.current)
    // Loaded only now that someone listens for its greeting.
    frame.current.src = viewerAddress
    return part
  }, [reader])
  return <iframe ref={frame} className="reader-frame" title={name} />
}
