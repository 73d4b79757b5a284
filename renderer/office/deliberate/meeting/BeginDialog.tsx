import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../../shared/calls/call.ts'
import { meetingsOf } from '../../../../shared/deliberation/meeting.ts'
import type { JurorId } from '../../../../shared/model/ids.ts'
import { Button } from '../../../components/Button.tsx'
import { DialogBox } from '../../../components/DialogBox.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { errorOf } from '../../../state/api.ts'
import { useDeliberation } from '../../../state/deliberation.ts'
import { Attendance } from './Attendance.tsx'
import type { Jury } from './jury.ts'

type Props = { readonly jury: Jury; readonly onClose: () => void }

/** Where the jury meets, who leads it and who is there; as the last time until it is changed. */
export function BeginDialog({ jury, onClose }: Props): ReactElement {
  const words = useWords()
  const last = meetingsOf(jury.deliberation.events).at(-1)
  const [place, setPlace] = useState(last?.place ?? '')
  const [chair, setChair] = useState(last?.chair ?? '')
  const [here, setHere] = useState<ReadonlySet<JurorId>>(
    () => new Set(last?.stays.map(({ jurorId }) => jurorId)),
  )
  const [error, setError] = useState<WireError | null>(null)
  const begin = (): void => {
    began(place.trim(), chair.trim(), [...here]).then(onClose, (thrown: unknown) => {
      setError(errorOf(thrown))
    })
  }
  return (
    <DialogBox
      isOpen
      title={words('meeting.begin.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words('action.cancel')}</Button>
          <Button kind="primary" onPress={begin}>
            {words('meeting.begin.action')}
          </Button>
        </>
      }
    >
      <div className="meetingForm">
        <TextField
          autoFocus
          label={words('meeting.place')}
          value={place}
          maxLength={200}
          onChange={setPlace}
        />
        <TextField
          label={words('meeting.chairField')}
          value={chair}
          maxLength={200}
          onChange={setChair}
        />
        <div className="field">
          <span className="field-label">{words('meeting.who')}</span>
          <Attendance
            jurors={jury.jurors}
            here={here}
            onTurned={(jurorId, isHere) => {
              const others = [...here].filter((id) => id !== jurorId)
              setHere(new Set(isHere ? [...others, jurorId] : others))
            }}
          />
          <span className="field-help">{words('meeting.who.help')}</span>
        </div>
        {error === null ? null : <ErrorNotice error={error} />}
      </div>
    </DialogBox>
  )
}

async function began(place: string, chair: string, here: readonly JurorId[]): Promise<void> {
  const { acted } = useDeliberation.getState()
  await acted({ kind: 'opened', place, chair })
  for (const jurorId of here) await acted({ kind: 'present', jurorId, here: true })
}
