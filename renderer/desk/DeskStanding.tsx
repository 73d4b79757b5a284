import { CalendarClock, FileCheck2, Scale } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useIntl } from 'react-intl'
import type { Desk } from '../../shared/calls/views.ts'
import { Button } from '../components/Button.tsx'
import { Icon } from '../components/Icon.tsx'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { MyScoresButton } from '../myScores/MyScoresButton.tsx'
import { useRoute } from '../state/route.ts'
import { LastTracker } from '../export/LastTracker.tsx'
import { latestExport } from './latestExport.ts'

const day = 24 * 60 * 60 * 1000

/** At the foot of the categories: the deadline, the last export, the declared conflicts. */
export function DeskStanding({ desk }: { readonly desk: Desk }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const latest = latestExport(desk)
  return (
    <div className="deskScreen-standing">
      <Deadline deadline={desk.prize.deadline} />
      {latest === null ? null : (
        <p className={`deskScreen-fact ${desk.unexported ? 'deskScreen-fact--amber' : ''}`}>
          <Icon of={FileCheck2} />
          <span>
            {words('desk.exported', { revision: latest.revision })}
            {desk.unexported ? <br /> : null}
            {desk.unexported ? words('desk.unexported') : null}
          </span>
        </p>
      )}
      {latest === null ? null : <LastTracker tracker={latest.tracker} />}
      <MyScoresButton />
      <Button
        kind="quiet"
        icon={Scale}
        onPress={() => {
          wentTo({ screen: 'declare' })
        }}
      >
        {words('desk.declare.review')}
      </Button>
    </div>
  )
}

function Deadline({ deadline }: { readonly deadline: string | null }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const [now] = useState(() => new Date())
  if (deadline === null) return <p className="deskScreen-fact">{words('desk.deadline.none')}</p>
  const due = new Date(deadline)
  const left = due.getTime() - now.getTime()
  const days = daysBetween(now, due)
  return (
    <p className={`deskScreen-fact ${left < 2 * day ? 'deskScreen-fact--amber' : ''}`}>
      <Icon of={CalendarClock} />
      <span>
        {words('desk.deadline', { date: momentText(intl, deadline, 'hour') })}
        <br />
        {left < 0 ? words('desk.deadline.past') : words('desk.deadline.left', { days })}
      </span>
    </p>
  )
}

/** Days on the juror's own calendar, not spans of 24 hours. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date): number =>
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.max(Math.round((midnight(to) - midnight(from)) / day), 0)
}
