import { Grid3x3 } from 'lucide-react'
import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Office } from '../../../shared/calls/views.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../messages/useWords.ts'
import { assignmentCells, type Cells } from '../matrix/cells.ts'
import { competing } from '../matrix/competing.ts'
import { type CellWish, Matrix } from '../matrix/Matrix.tsx'
import type { CellPlace } from '../matrix/useCellKeys.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { entriesOfJurors, readersOfEntries, sheetsNeeded } from './loads.ts'
import { pairAt, reached, type Sides, turned, type Turned, withChanges } from './pairWishes.ts'
import { usePairEdits } from './usePairEdits.ts'

type Props = { readonly office: Office }

/** Who reads what, cell by cell: a click or a key assigns, a stretch at once with Shift, C notes a conflict. */
export function AssignmentMatrix({ office }: Props): ReactElement {
  const words = useWords()
  if (office.entries.length === 0 || office.jurors.length === 0) {
    return (
      <EmptyState
        icon={Grid3x3}
        title={words('assignments.empty')}
        body={words('assignments.empty.body')}
      />
    )
  }
  return <Editor office={office} />
}

function Editor({ office }: Props): ReactElement {
  const words = useWords()
  const entries = useMemo(() => competing(office), [office])
  const written = useMemo(() => assignmentCells(office), [office])
  const { pending, set } = usePairEdits()
  const cells = useMemo(() => withChanges(written, pending), [written, pending])
  const [asked, setAsked] = useState<ReturnType<typeof pairAt>>(null)
  const onCell = useCellWishes({ jurors: office.jurors, entries }, cells, set, setAsked)
  const sum = useSums(office)
  return (
    <>
      <Matrix
        name={words('assignments.matrix')}
        jurors={office.jurors}
        entries={entries}
        cells={cells}
        sumTitle={words('assignments.sum')}
        entrySum={(code) => sum(code, sheetsNeeded(office.prize.rule))}
        jurorSum={(id) => sum(id, 1)}
        onCell={onCell}
      />
      {asked === null ? null : (
        <ConflictDialog
          office={office}
          pair={asked}
          onClose={() => {
            setAsked(null)
          }}
          onSet={(change) => {
            set([change])
          }}
        />
      )}
    </>
  )
}

/** The same function at every drawing, so that rows which did not change are not drawn anew. */
function useCellWishes(
  sides: Sides,
  cells: Cells,
  set: ReturnType<typeof usePairEdits>['set'],
  ask: (pair: ReturnType<typeof pairAt>) => void,
): (place: CellPlace, wish: CellWish) => void {
  const last = useRef<Turned | null>(null)
  const now = useRef({ sides, cells })
  useEffect(() => {
    now.current = { sides, cells }
  })
  return useCallback(
    (place, wish) => {
      const { sides: between, cells: shown } = now.current
      if (wish === 'reach' && last.current !== null) {
        set(reached(shown, between, last.current, place))
        return
      }
      const change = wish === 'conflict' ? null : turned(shown, between, place)
      if (change === null) {
        ask(pairAt(between, place))
        return
      }
      last.current = { place, state: change.state === 'assigned' ? 'assigned' : 'none' }
      set([change])
    },
    [set, ask],
  )
}

type SumOf = (key: string, least: number) => { readonly text: string; readonly isShort: boolean }

function useSums(office: Office): SumOf {
  const counted = useMemo(
    () => new Map<string, number>([...readersOfEntries(office), ...entriesOfJurors(office)]),
    [office],
  )
  return (key, least) => {
    const count = counted.get(key) ?? 0
    return { text: String(count), isShort: count < least }
  }
}
