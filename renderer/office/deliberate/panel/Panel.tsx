import type { ReactElement } from 'react'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { useWords } from '../../../messages/useWords.ts'
import type { QueueRow } from '../queue/queueRows.ts'
import type { Talk } from '../useTalk.ts'
import './panel.css'
import { Amendments } from '../amend/Amendments.tsx'
import { PanelPlot } from './PanelPlot.tsx'
import { PanelTable } from './PanelTable.tsx'
import type { Seat } from './seats.ts'
import { StraysHere } from './StraysHere.tsx'

type Props = {
  readonly talk: Talk
  readonly row: QueueRow
  readonly seats: readonly Seat[]
}

/** Everybody's points for the entry, with those in conflict beside the table or in it. */
export function Panel({ talk, row, seats }: Props): ReactElement {
  const words = useWords()
  const { conflictedLeftOut } = talk.view
  const conflicted = seats.filter(({ isInConflict }) => isInConflict)
  const seated = conflictedLeftOut ? seats.filter(({ isInConflict }) => !isInConflict) : seats
  return (
    <>
      <PanelPlot seats={seated} mean={row.result.mean} />
      <PanelTable talk={talk} seats={seated} />
      <Names seats={seats} />
      {conflicted.length === 0 ? null : (
        <div className="panel-conflicts">
          <p className="soft">
            {words('deliberate.inConflict', {
              jurors: conflicted.map(({ label }) => label).join(', '),
            })}
          </p>
          <Checkbox
            isSelected={conflictedLeftOut}
            onChange={(leftOut) => {
              talk.viewChanged({ conflictedLeftOut: leftOut })
            }}
          >
            {words('deliberate.leaveOut')}
          </Checkbox>
        </div>
      )}
      <Amendments talk={talk} entryCode={row.entry.code} seats={seats} />
      <StraysHere talk={talk} entryCode={row.entry.code} />
    </>
  )
}

/** Whose numbers stand above the columns; nobody's while names are hidden. */
function Names({ seats }: Pick<Props, 'seats'>): ReactElement | null {
  const named = seats.filter(({ name }) => name !== '')
  if (named.length === 0) return null
  return (
    <ul className="panel-names">
      {named.map(({ jurorId, label, name }) => (
        <li key={jurorId}>
          <span className="numbers">{label}</span> {name}
        </li>
      ))}
    </ul>
  )
}
