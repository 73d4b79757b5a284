import { type CalendarDateTime, parseDateTime } from '@internationalized/date'

/** A deadline as it is written: a time of day somewhere, and how far that place is from UTC, in minutes. */
export type WrittenDeadline = { readonly local: CalendarDateTime; readonly offset: number }

/** The parts of an ISO date and time with its offset, such as 2027-01-29T18:00:00+09:00. */
export function deadlineParts(text: string): WrittenDeadline {
  const match = /^(.*?)(Z|[+-]\d\d:?\d\d)$/.exec(text)
  const [, local = text, zone = 'Z'] = match ?? []
  return { local: parseDateTime(local), offset: minutesOf(zone) }
}

export function deadlineText({ local, offset }: WrittenDeadline): string {
  return `${local.toString().slice(0, 16)}:00${zoneText(offset)}`
}

/** `+09:00`, as ISO 8601 writes it. */
export function zoneText(offset: number): string {
  const away = Math.abs(offset)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`
}

function minutesOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  if (sign === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** Every distance from UTC that a country keeps, in minutes, from west to east. */
export const offsets: readonly number[] = [
  ...Array.from({ length: 27 }, (_, hour) => (hour - 12) * 60),
  -570,
  -210,
  210,
  270,
  330,
  345,
  390,
  525,
  570,
  630,
  765,
].toSorted((a, b) => a - b)
