import type { Progress } from '../../shared/calls/progress.ts'
import type { Terminal } from './terminal.ts'

/** Draws progress over itself on a person's terminal; programs see none. */
export function progressReporter(terminal: Terminal): (progress: Progress) => void {
  if (!terminal.errIsTty) return () => undefined
  return (progress) => {
    const finished = progress.done >= progress.total
    terminal.err(`\r\u001b[K${progressLine(progress)}${finished ? '\n' : ''}`)
  }
}

function progressLine({ step, done, total, unit, perSecond, secondsLeft }: Progress): string {
  const amount =
    unit === 'bytes'
      ? `${megabytes(done)} of ${megabytes(total)} MB`
      : `${String(done)} of ${String(total)} ${unit}`
  const speed = perSecond !== null && unit === 'bytes' ? `, ${megabytes(perSecond)} MB/s` : ''
  const left = secondsLeft === null ? '' : `, ${String(Math.ceil(secondsLeft))} s left`
  return `${step}: ${amount}${speed}${left}`
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
