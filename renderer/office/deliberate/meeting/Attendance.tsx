import type { ReactElement } from 'react'
import type { JurorId } from '../../../../shared/model/ids.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { useWords } from '../../../messages/useWords.ts'
import type { Member } from './jury.ts'

type Props = {
  readonly jurors: readonly Member[]
  readonly here: ReadonlySet<JurorId>
  readonly onTurned: (jurorId: JurorId, here: boolean) => void
}

/** Every juror with a mark for being in the room, and what each keeps out of. */
export function Attendance({ jurors, here, onTurned }: Props): ReactElement {
  const words = useWords()
  return (
    <ul className="attendance" aria-label={words('meeting.who')}>
      {jurors.map(({ id, name, conflicts }) => (
        <li key={id}>
          <Checkbox
            isSelected={here.has(id)}
            onChange={(isHere) => {
              onTurned(id, isHere)
            }}
          >
            <span className="numbers">{id}</span> {name}
            {conflicts.length === 0 ? null : (
              <span className="attendance-conflict">
                {words('meeting.conflict', { entries: conflicts.join(', ') })}
              </span>
            )}
          </Checkbox>
        </li>
      ))}
    </ul>
  )
}
