import type { ReminderWords } from './reminder.ts'

export const reminderEn: ReminderWords = {
  locale: 'en-GB',
  subject: (title) => `Your scores for ${title}`,
  greeting: (name) => `Dear ${name},`,
  state: (title, settled, assigned, received) =>
    received
      ? `thank you for your score file for ${title}. It settles ${settled} of your ${entries(assigned)}.`
      : `we have not received a score file from you for ${title} yet. You were given ${entries(assigned)} to read.`,
  unscored: (codes) => `Not scored yet: ${codes}`,
  partial: (codes) => `Begun, but not complete: ${codes}`,
  absent: (codes) => `Not received: ${codes}`,
  more: (count) => `and ${count} more`,
  deadline: (moment, days) =>
    days < 0 ? `The deadline was ${moment}.` : `The deadline is ${moment}, ${left(days)}.`,
  howTo:
    'To send your scores, open your desk in Jurybox, choose “Sign and export…” and send us the file it writes; its name ends in .juryscore. Entries that you may not or do not want to judge can be recused or abstained from there. You may send an unfinished file now: a later one takes its place.',
  closing: (title) => `With many thanks,\nthe secretariat of the ${title}`,
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`
}

function left(days: number): string {
  if (days === 0) return 'in less than a day'
  return days === 1 ? 'in one day' : `in ${days} days`
}
