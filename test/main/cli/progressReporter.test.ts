import { expect, test } from 'vitest'
import { progressReporter } from '../../../main/cli/progressReporter.ts'
import type { Terminal } from '../../../main/cli/terminal.ts'
import type { Progress } from '../../../shared/calls/progress.ts'

const halfway: Progress = {
  step: 'importing',
  done: 1_500_000,
  total: 3_000_000,
  unit: 'bytes',
  subject: 'Plan',
  perSecond: 500_000,
  secondsLeft: 3,
}

function said(errIsTty: boolean, ...steps: readonly Progress[]): string {
  let text = ''
  const terminal: Terminal = {
    out: () => undefined,
    err: (more) => (text += more),
    errIsTty,
    env: {},
    folder: '/',
    askSecret: () => Promise.resolve(null),
    signal: new AbortController().signal,
  }
  for (const step of steps) progressReporter(terminal)(step)
  return text
}

test('a person sees progress drawn over itself, and a line end when it is done', () => {
  const done: Progress = { ...halfway, done: 3_000_000, perSecond: null, secondsLeft: null }
  expect(said(true, halfway, done)).toBe(
    '\r\u001b[Kimporting: 1.5 of 3.0 MB, 0.5 MB/s, 3 s left' +
      '\r\u001b[Kimporting: 3.0 of 3.0 MB\n',
  )
})

test('a program sees none', () => {
  expect(said(false, halfway)).toBe('')
})
