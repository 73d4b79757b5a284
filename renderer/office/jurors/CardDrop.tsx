import type { ReactElement, ReactNode } from 'react'
import { useFileDrop } from '../../components/useFileDrop.ts'
import './cardOfJuror.css'

type DropProps = {
  readonly onCard: (path: string) => void
  readonly children: ReactNode
}

/** Takes the first file that is dropped on it. */
export function CardDrop({ onCard, children }: DropProps): ReactElement {
  const { over, handlers } = useFileDrop(([path]) => {
    if (path !== undefined) onCard(path)
  })
  return (
    <section className={`cardOfJuror ${over ? 'cardOfJuror--over' : ''}`} {...handlers}>
      {children}
    </section>
  )
}
