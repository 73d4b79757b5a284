import {
  Archive,
  Ban,
  Check,
  Circle,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  Contrast,
  Dot,
  Handshake,
  type LucideIcon,
} from 'lucide-react'
import type { ReactElement } from 'react'
import type { CellState } from './cells.ts'

const icons: Readonly<Record<CellState, LucideIcon>> = {
  assigned: Check,
  conflict: Handshake,
  none: Dot,
  missing: CircleDashed,
  unscored: Circle,
  partial: Contrast,
  scored: CircleCheck,
  abstained: CircleMinus,
  recused: Ban,
  withdrawn: Archive,
}

/** The shapes that every CellMark refers to; drawn once, and unseen where they stand. */
export function CellShapes(): ReactElement {
  return (
    <svg className="unseen" aria-hidden>
      {Object.entries(icons).map(([state, Shape]) => (
        <symbol key={state} id={`cell-${state}`} viewBox="0 0 24 24">
          <Shape strokeWidth={1.5} />
        </symbol>
      ))}
    </svg>
  )
}
