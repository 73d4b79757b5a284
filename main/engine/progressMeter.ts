import type { Progress } from '../../shared/calls/progress.ts'
import { AppError } from '../../shared/errors.ts'
import type { CallContext, Ports } from './ports.ts'

/** Often enough to look steady, seldom enough to cost nothing. */
const REPORT_EVERY_MS = 100
/** Before that a speed is a guess. */
const SPEED_AFTER_MS = 1000

export type ProgressMeter = {
  /**
   * So much more is done, of the subject in hand.
   * @throws AppError CANCELLED
   */
  readonly advance: (amount: number, subject?: string) => void
}

/**
 * Measures one step of a long call: reports amount, speed and time left ten times a second and at the
 * end, and stops the work when the call was cancelled.
 */
export function progressMeter(
  what: Pick<Progress, 'step' | 'total' | 'unit'>,
  context: CallContext,
  clock: Ports['clock'],
): ProgressMeter {
  const begun = clock()
  let done = 0
  let reported = -Infinity
  const advance = (amount: number, subject = ''): void => {
    refuseCancelled(context.signal)
    done += amount
    const now = clock()
    if (done < what.total && now - reported < REPORT_EVERY_MS) return
    reported = now
    context.report({ ...what, done, subject, ...speed(done, what.total, now - begun) })
  }
  advance(0)
  return { advance }
}

/** @throws AppError CANCELLED */
export function refuseCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError('CANCELLED', {})
}

function speed(
  done: number,
  total: number,
  milliseconds: number,
): Pick<Progress, 'perSecond' | 'secondsLeft'> {
  if (milliseconds < SPEED_AFTER_MS || done === 0) return { perSecond: null, secondsLeft: null }
  const perSecond = (done * 1000) / milliseconds
  return { perSecond, secondsLeft: Math.max(0, total - done) / perSecond }
}
