import {
  Ban,
  Check,
  Circle,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  Contrast,
  Dot,
  Handshake,
} from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../../components/Icon.tsx'
import type { CellState } from './cells.ts'
import './cellMark.css'

const icons = {
  assigned: Check,
  conflict: Handshake,
  none: Dot,
  missing: CircleDashed,
  unscored: Circle,
  partial: Contrast,
  scored: CircleCheck,
  abstained: CircleMinus,
  recused: Ban,
} as const

/** A pair's state as a shape on a tone; its word stands in the cell's name. */
export function CellMark({ state }: { readonly state: CellState }): ReactElement {
  return (
    <span className={`cellMark cellMark--${state}`}>
      <Icon of={icons[state]} />
    </span>
  )
}
