import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react'
import './cardOfJuror.css'

type DropProps = {
  readonly onCard: (path: string) => void
  readonly children: ReactNode
}

/** Takes the first file that is dropped on it. */
export function CardDrop({ onCard, children }: DropProps): ReactElement {
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const onDragLeave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
      setOver(false)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    const [file] = event.dataTransfer.files
    const path = file === undefined ? '' : window.jury.pathOf(file)
    if (path !== '') onCard(path)
  }
  return (
    <section
      className={`cardOfJuror ${over ? 'cardOfJuror--over' : ''}`}
      data-takes-files
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
    >
      {children}
    </section>
  )
}
