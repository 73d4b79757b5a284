import type { Words } from '../messages/useWords.ts'
import type { TimeLeft } from './timeLeft.ts'

/** "3 days left", as people say how long it is still. */
export function leftText(left: TimeLeft, words: Words): string {
  switch (left.unit) {
    case 'passed':
      return words('desk.deadline.past')
    case 'days':
      return words('desk.deadline.days', { count: left.count })
    case 'hours':
      return words('desk.deadline.hours', { count: left.count })
    default:
      return words('desk.deadline.minutes', { count: left.count })
  }
}
