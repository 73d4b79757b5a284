import type { CalendarDateTime } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar'
import { DateInput, DateSegment } from 'react-aria-components/DateField'
import { DatePicker } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Label } from 'react-aria-components/Label'
import { Popover } from 'react-aria-components/Popover'
import './dateTimeField.css'
import './field.css'
import { Icon } from './Icon.tsx'

type Props = {
  readonly label: string
  /** What the button that shows the month is called. */
  readonly calendar: string
  readonly value: CalendarDateTime | null
  readonly onChange: (value: CalendarDateTime | null) => void
  readonly onLeave: () => void
}

/** A date and a time of day, typed part by part or chosen from a month. */
export function DateTimeField({ label, calendar, value, onChange, onLeave }: Props): ReactElement {
  return (
    <DatePicker
      className="field"
      value={value}
      onChange={onChange}
      onBlur={onLeave}
      granularity="minute"
      hourCycle={24}
      shouldForceLeadingZeros
    >
      <Label className="field-label">{label}</Label>
      <Group className="field-box dateTimeField">
        <DateInput className="dateTimeField-input numbers">
          {(segment) => <DateSegment segment={segment} className="dateTimeField-segment" />}
        </DateInput>
        <AriaButton className="dateTimeField-button" aria-label={calendar}>
          <Icon of={CalendarDays} />
        </AriaButton>
      </Group>
      <Popover className="dateTimeField-popover" offset={4}>
        <Dialog className="dateTimeField-dialog" aria-label={calendar}>
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

function Month(): ReactElement {
  return (
    <Calendar>
      <header className="dateTimeField-month">
        <AriaButton slot="previous" className="iconButton">
          <Icon of={ChevronLeft} />
        </AriaButton>
        <CalendarHeading className="dateTimeField-heading" />
        <AriaButton slot="next" className="iconButton">
          <Icon of={ChevronRight} />
        </AriaButton>
      </header>
      <CalendarGrid className="numbers">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="dateTimeField-day">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="dateTimeField-date" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
