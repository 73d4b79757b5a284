import type { ReactElement } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { useWords } from '../../messages/useWords.ts'
import type { CellState } from '../matrix/cells.ts'
import { Legend } from '../matrix/Legend.tsx'
import { AssignmentMatrix } from './AssignmentMatrix.tsx'
import './assignments.css'
import { AssignPanel } from './AssignPanel.tsx'
import { Balance } from './Balance.tsx'
import { Overlap } from './Overlap.tsx'

const legend: readonly CellState[] = ['assigned', 'conflict', 'none']

/** Who reads what, whether that is even and hangs together, and the automatic assignment. */
export function Assignments({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  return (
    <div className="assignments">
      <div className="assignments-matrix">
        <div className="strip">
          <h2 className="strip-title">{words('assignments.title')}</h2>
          <span className="strip-rest" />
          <Legend states={legend} />
        </div>
        <AssignmentMatrix office={office} />
      </div>
      <aside className="assignments-side scrolls" aria-label={words('assignments.side')}>
        <p className="soft">{words('pairs.hint')}</p>
        <Balance office={office} />
        <Overlap office={office} />
        <AssignPanel office={office} />
        <p className="soft">{words('assignments.byHand')}</p>
      </aside>
    </div>
  )
}
