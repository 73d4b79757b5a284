import { type CalendarDateTime, parseDateTime } from '@internationalized/date'
import { type ReactElement, useState } from 'react'
import { useIntl } from 'react-intl'
import { Button } from '../../components/Button.tsx'
import { DateTimeField } from '../../components/DateTimeField.tsx'
import { Select } from '../../components/Select.tsx'
import { momentText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import { deadlineParts, deadlineText, offsets, zoneText } from './deadlineText.ts'

type Props = {
  readonly deadline: string | undefined
  readonly onChange: (deadline: string | undefined) => void
}

export function Deadline({ deadline, onChange }: Props): ReactElement {
  const words = useWords()
  if (deadline !== undefined) return <SetDeadline deadline={deadline} onChange={onChange} />
  return (
    <div className="field">
      <span className="field-label">{words('prize.deadline')}</span>
      <div className="prizeForm-checks">
        <span className="soft">{words('prize.deadline.none')}</span>
        <Button
          onPress={() => {
            onChange(inFourWeeks())
          }}
        >
          {words('prize.deadline.set')}
        </Button>
      </div>
    </div>
  )
}

type SetProps = { readonly deadline: string; readonly onChange: Props['onChange'] }

function SetDeadline({ deadline, onChange }: SetProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { local, offset } = deadlineParts(deadline)
  const [draft, setDraft] = useState<CalendarDateTime | null>(null)
  const commit = (): void => {
    setDraft(null)
    if (draft !== null && draft.compare(local) !== 0)
      onChange(deadlineText({ local: draft, offset }))
  }
  const known = offsets.includes(offset) ? offsets : [offset, ...offsets]
  return (
    <div className="field">
      <div className="prizeForm-deadline">
        <DateTimeField
          label={words('prize.deadline')}
          calendar={words('prize.deadline.calendar')}
          value={draft ?? local}
          onChange={setDraft}
          onLeave={commit}
        />
        <Select
          label={words('prize.deadline.zone')}
          choices={known.map((one) => ({
            key: String(one),
            words: words('prize.deadline.offset', { zone: zoneText(one) }),
          }))}
          chosen={String(offset)}
          onChosen={(key) => {
            onChange(deadlineText({ local: draft ?? local, offset: Number(key) }))
          }}
        />
        <Button
          kind="quiet"
          onPress={() => {
            onChange(undefined)
          }}
        >
          {words('prize.deadline.remove')}
        </Button>
      </div>
      <span className="field-help numbers">
        {words('prize.deadline.help')}{' '}
        {words('prize.deadline.here', { date: momentText(intl, deadline, 'hour') })}
      </span>
    </div>
  )
}

/** At six in the evening, here. */
function inFourWeeks(): string {
  const day = new Date()
  day.setDate(day.getDate() + 28)
  const two = (part: number): string => String(part).padStart(2, '0')
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  return deadlineText({ local: parseDateTime(`${date}T18:00`), offset: -day.getTimezoneOffset() })
}
