import { type DragEvent, useState } from 'react'

type FileDrop = {
  /** Files are being held over the element. */
  readonly over: boolean
  /** To be spread on the element that takes the files. */
  readonly handlers: {
    readonly 'data-takes-files': true
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** An element that takes dropped files and folders itself, before the window does. */
export function useFileDrop(
  onPaths: (paths: readonly string[], under: EventTarget) => void,
): FileDrop {
  const [over, setOver] = useState(false)
  const handlers = {
    'data-takes-files': true,
    onDragOver: (event: DragEvent): void => {
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    },
    onDragLeave: ({ relatedTarget, currentTarget }: DragEvent): void => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
    },
    onDrop: (event: DragEvent): void => {
      event.preventDefault()
      event.stopPropagation()
      setOver(false)
      const paths = [...event.dataTransfer.files].map((file) => window.jury.pathOf(file))
      const known = paths.filter((path) => path !== '')
      onPaths(known, event.target)
    },
  } as const
  return { over, handlers }
}
