import { CalendarClock } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import { Icon } from '../components/Icon.tsx'
import { momentText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { leftText } from './leftText.ts'
import { isNear, timeLeft } from './timeLeft.ts'

/** When scores are due in the juror's own time zone, which one that is, and how long it is still. */
export function Deadline({ deadline }: { readonly deadline: string | null }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const now = useNow()
  if (deadline === null) return <p className="deskScreen-fact">{words('desk.deadline.none')}</p>
  const left = timeLeft(now, new Date(deadline))
  return (
    <p className={`deskScreen-fact ${isNear(left) ? 'deskScreen-fact--amber' : ''}`}>
      <Icon of={CalendarClock} />
      <span>
        {words('desk.deadline', { date: momentText(intl, deadline, 'hour') })}
        <br />
        <span className="soft">{zoneText(intl, deadline)}</span>
        <br />
        {leftText(left, words)}
      </span>
    </p>
  )
}

/** "Korean Standard Time": the short name beside the hour is known to few. */
function zoneText(intl: IntlShape, deadline: string): string {
  const parts = intl.formatDateToParts(deadline, { timeZoneName: 'long' })
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

const often = 30_000

/** The time, looked at again twice a minute. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date())
    }, often)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return now
}
