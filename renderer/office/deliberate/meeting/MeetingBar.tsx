import { Gavel, LogOut, Users } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useIntl } from 'react-intl'
import { openMeeting, presentJurors } from '../../../../shared/deliberation/meeting.ts'
import { standingDecisions } from '../../../../shared/deliberation/standingDecisions.ts'
import { Button } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { Segments } from '../../../components/Segments.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { BeginDialog } from './BeginDialog.tsx'
import { EndDialog } from './EndDialog.tsx'
import { HereDialog } from './HereDialog.tsx'
import './meeting.css'
import type { Jury } from './jury.ts'
import { MinutesMenu } from './MinutesMenu.tsx'

export type DeliberationPart = 'entries' | 'decisions'

type Props = {
  readonly jury: Jury
  readonly part: DeliberationPart
  readonly onPart: (part: DeliberationPart) => void
}

/** Whether the jury meets, who is here, and what of its work is on the screen. */
export function MeetingBar({ jury, part, onPart }: Props): ReactElement {
  const words = useWords()
  const { events, decisions } = jury.deliberation
  const meeting = openMeeting(events)
  const count = standingDecisions(decisions).length
  return (
    <section className="strip meetingBar" aria-label={words('meeting.title')}>
      <Segments<DeliberationPart>
        name={words('meeting.part')}
        choices={[
          { key: 'entries', words: words('meeting.part.entries') },
          { key: 'decisions', words: words('meeting.part.decisions', { count }) },
        ]}
        chosen={part}
        onChosen={onPart}
      />
      {meeting === null ? <Closed jury={jury} /> : <Open jury={jury} meeting={meeting} />}
      <MinutesMenu prize={jury.results.prize} />
    </section>
  )
}

function Closed({ jury }: Pick<Props, 'jury'>): ReactElement {
  const words = useWords()
  const [isBeginning, setBeginning] = useState(false)
  return (
    <>
      <span className="soft meetingBar-state" role="status">
        {words('meeting.none')}
      </span>
      <span className="strip-rest" />
      <Button
        icon={Gavel}
        onPress={() => {
          setBeginning(true)
        }}
      >
        {words('meeting.begin')}
      </Button>
      {isBeginning ? (
        <BeginDialog
          jury={jury}
          onClose={() => {
            setBeginning(false)
          }}
        />
      ) : null}
    </>
  )
}

type OpenProps = Pick<Props, 'jury'> & {
  readonly meeting: NonNullable<ReturnType<typeof openMeeting>>
}

type Asking = 'here' | 'end' | null

function Open({ jury, meeting }: OpenProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const [asking, setAsking] = useState<Asking>(null)
  const here = presentJurors(meeting).length
  const jurors = jury.jurors.length
  const time = intl.formatTime(meeting.from, { hour: '2-digit', minute: '2-digit' })
  const closed = (): void => {
    setAsking(null)
  }
  return (
    <>
      <span className="meetingBar-state" role="status">
        <span className="meetingBar-live">
          <Icon of={Gavel} />
          {words('meeting.since', { time })}
        </span>
        {meeting.chair === '' ? null : (
          <span className="soft truncated">{words('meeting.chair', { chair: meeting.chair })}</span>
        )}
      </span>
      <span className="strip-rest" />
      <Button
        icon={Users}
        onPress={() => {
          setAsking('here')
        }}
      >
        {words('meeting.here', { here, jurors })}
      </Button>
      <Button
        icon={LogOut}
        onPress={() => {
          setAsking('end')
        }}
      >
        {words('meeting.end')}
      </Button>
      {asking === 'here' ? <HereDialog jury={jury} meeting={meeting} onClose={closed} /> : null}
      {asking === 'end' ? <EndDialog onClose={closed} /> : null}
    </>
  )
}
