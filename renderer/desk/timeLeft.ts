/** How long a deadline is away, in the unit in which people would say it. */
export type TimeLeft =
  | { readonly unit: 'days' | 'hours' | 'minutes'; readonly count: number }
  | { readonly unit: 'passed' }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Two days and more are counted on the juror's own calendar; below that hours and minutes are, rounded down. */
export function timeLeft(now: Date, due: Date): TimeLeft {
  const left = due.getTime() - now.getTime()
  if (left <= 0) return { unit: 'passed' }
  if (left >= 2 * day) return { unit: 'days', count: calendarDays(now, due) }
  if (left >= hour) return { unit: 'hours', count: Math.floor(left / hour) }
  return { unit: 'minutes', count: Math.max(Math.floor(left / minute), 1) }
}

function calendarDays(from: Date, to: Date): number {
  const midnight = (date: Date): number =>
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.round((midnight(to) - midnight(from)) / day)
}

/** Less than two days: it needs the juror. */
export function isNear(left: TimeLeft): boolean {
  return left.unit !== 'days'
}
