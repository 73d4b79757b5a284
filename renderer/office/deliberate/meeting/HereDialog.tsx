import type { ReactElement } from 'react'
import { type Meeting, presentJurors } from '../../../../shared/deliberation/meeting.ts'
import { Button } from '../../../components/Button.tsx'
import { DialogBox } from '../../../components/DialogBox.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { useDeliberation } from '../../../state/deliberation.ts'
import { run } from '../../../state/run.ts'
import { Attendance } from './Attendance.tsx'
import type { Jury } from './jury.ts'

type Props = { readonly jury: Jury; readonly meeting: Meeting; readonly onClose: () => void }

/** Who comes and who goes is written down at once, with the time. */
export function HereDialog({ jury, meeting, onClose }: Props): ReactElement {
  const words = useWords()
  return (
    <DialogBox
      isOpen
      title={words('meeting.who')}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          {words('meeting.close')}
        </Button>
      }
    >
      <Attendance
        jurors={jury.jurors}
        here={new Set(presentJurors(meeting))}
        onTurned={(jurorId, here) => {
          run(useDeliberation.getState().acted({ kind: 'present', jurorId, here }))
        }}
      />
    </DialogBox>
  )
}
