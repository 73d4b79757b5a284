import { Grid3x3 } from 'lucide-react'
import { type ReactElement, useMemo } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../messages/useWords.ts'
import { assignmentCells, type CellState } from '../matrix/cells.ts'
import { competing } from '../matrix/competing.ts'
import { Legend } from '../matrix/Legend.tsx'
import { Matrix } from '../matrix/Matrix.tsx'
import './assignments.css'
import { AssignPanel } from './AssignPanel.tsx'
import { Balance } from './Balance.tsx'
import { entriesOfJurors, readersOfEntries, sheetsNeeded } from './loads.ts'

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
        <Balance office={office} />
        <AssignPanel office={office} />
        <p className="soft">{words('assignments.byHand')}</p>
      </aside>
    </div>
  )
}

function AssignmentMatrix({ office }: { readonly office: Office }): ReactElement {
  const words = useWords()
  const cells = useMemo(() => assignmentCells(office), [office])
  const readers = useMemo(() => readersOfEntries(office), [office])
  const loads = useMemo(() => entriesOfJurors(office), [office])
  const needed = sheetsNeeded(office.prize.rule)
  if (office.entries.length === 0 || office.jurors.length === 0) {
    return (
      <EmptyState
        icon={Grid3x3}
        title={words('assignments.empty')}
        body={words('assignments.empty.body')}
      />
    )
  }
  const counted = new Map<string, number>([...readers, ...loads])
  const sum = (key: string, least: number): { text: string; isShort: boolean } => {
    const count = counted.get(key) ?? 0
    return { text: String(count), isShort: count < least }
  }
  return (
    <Matrix
      name={words('assignments.matrix')}
      jurors={office.jurors}
      entries={competing(office)}
      cells={cells}
      sumTitle={words('assignments.sum')}
      entrySum={(code) => sum(code, needed)}
      jurorSum={(id) => sum(id, 1)}
    />
  )
}
