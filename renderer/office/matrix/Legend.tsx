import type { ReactElement } from 'react'
import { useWords } from '../../messages/useWords.ts'
import { CellMark } from './CellMark.tsx'
import type { CellState } from './cells.ts'
import './legend.css'

/** What the shapes mean. */
export function Legend({ states }: { readonly states: readonly CellState[] }): ReactElement {
  const words = useWords()
  return (
    <ul className="legend" aria-label={words('matrix.legend')}>
      {states.map((state) => (
        <li key={state} className="legend-line">
          <CellMark state={state} />
          {words(`matrix.state.${state}`)}
        </li>
      ))}
    </ul>
  )
}
