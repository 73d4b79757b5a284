import type { MissingOfJuror } from '../calls/collectViews.ts'
import type { Juror } from '../model/juror.ts'
import type { Language, Prize } from '../model/prize.ts'
import { reminderEn } from './reminder.en.ts'
import { reminderKo } from './reminder.ko.ts'

export type Reminder = NonNullable<MissingOfJuror['reminder']>

export type ReminderFacts = {
  readonly juror: Pick<Juror, 'name'>
  readonly prize: Pick<Prize, 'title' | 'edition' | 'round' | 'deadline'>
  readonly owed: Pick<
    MissingOfJuror,
    'assigned' | 'settled' | 'received' | 'partial' | 'unscored' | 'absent'
  >
  readonly now: number
  readonly timeZone: string
}

/** What the words of a language are put together from; lines without a value are left out. */
export type ReminderWords = {
  readonly locale: string
  readonly subject: (title: string) => string
  readonly greeting: (name: string) => string
  readonly state: (title: string, settled: number, assigned: number, received: boolean) => string
  readonly unscored: (codes: string) => string
  readonly partial: (codes: string) => string
  readonly absent: (codes: string) => string
  readonly more: (count: number) => string
  readonly deadline: (moment: string, days: number) => string
  readonly howTo: string
  readonly closing: (title: string) => string
}

const words: Readonly<Record<Language, ReminderWords>> = { en: reminderEn, ko: reminderKo }

/** A message that a secretariat can send as it is. */
export function reminderIn(language: Language, facts: ReminderFacts): Reminder {
  const say = words[language]
  const { title, edition, round } = facts.prize
  const name = `${title} ${edition}`
  const { owed } = facts
  const paragraphs = [
    say.greeting(facts.juror.name),
    say.state(`${name}, ${round.title}`, owed.settled, owed.assigned, owed.received),
    lacking(say, owed),
    deadlineLine(say, facts),
    say.howTo,
    say.closing(name),
  ]
  const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
  return { subject: say.subject(name), text: `${text}\n` }
}

function lacking(say: ReminderWords, { unscored, partial, absent }: ReminderFacts['owed']): string {
  const lines = [
    unscored.length === 0 ? '' : say.unscored(listed(say, unscored)),
    partial.length === 0 ? '' : say.partial(listed(say, partial)),
    absent.length === 0 ? '' : say.absent(listed(say, absent)),
  ]
  return lines
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n')
}

const LISTED = 40

function listed(say: ReminderWords, codes: readonly string[]): string {
  const first = codes.slice(0, LISTED).join(', ')
  return codes.length <= LISTED ? first : `${first} ${say.more(codes.length - LISTED)}`
}

const DAY = 86_400_000

function deadlineLine(say: ReminderWords, { prize, now, timeZone }: ReminderFacts): string {
  if (prize.deadline === null) return ''
  const due = Date.parse(prize.deadline)
  const moment = new Intl.DateTimeFormat(say.locale, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'long',
  }).format(due)
  return say.deadline(moment, daysLeft(now, due, timeZone))
}

/** As the screens count: two days and more on the calendar, below that whole days. Passed is -1. */
function daysLeft(now: number, due: number, timeZone: string): number {
  if (due < now) return -1
  if (due - now < 2 * DAY) return Math.floor((due - now) / DAY)
  return calendarDay(due, timeZone) - calendarDay(now, timeZone)
}

/** Days since 1970 on the calendar of a place. */
function calendarDay(at: number, timeZone: string): number {
  const digits = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
  const parts = new Intl.DateTimeFormat('en', { ...digits, timeZone }).formatToParts(at)
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day')) / DAY
}
