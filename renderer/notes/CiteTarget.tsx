import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react'
import { useWords } from '../messages/useWords.ts'
import { type Dragged, useDragging } from './dragging.ts'
import './citeTarget.css'

type Props = {
  readonly number: number
  readonly onDropped: (dragged: Dragged) => void
  readonly children: ReactNode
}

/** A criterion's card, onto which evidence can be dropped, open or folded. */
export function CiteTarget({ number, onDropped, children }: Props): ReactElement {
  const words = useWords()
  const dragged = useDragging((state) => state.dragged)
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent): void => {
    if (dragged === null) return
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = dragged.kind === 'selection' ? 'copy' : 'move'
    setOver(true)
  }
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
  }
  const onDrop = (event: DragEvent): void => {
    setOver(false)
    if (dragged === null) return
    event.preventDefault()
    event.stopPropagation()
    useDragging.getState().ended()
    onDropped(dragged)
  }
  const standing = dragged === null ? '' : over ? 'citeTarget--over' : 'citeTarget--open'
  return (
    <div
      className={`citeTarget ${standing}`}
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
    >
      {children}
      {dragged === null ? null : (
        <span className="citeTarget-words" aria-hidden>
          {words('score.evidence.cite', { number })}
        </span>
      )}
    </div>
  )
}
