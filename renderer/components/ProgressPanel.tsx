import type { ReactElement } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import { type IntlShape, useIntl } from 'react-intl'
import type { Progress } from '../../shared/calls/progress.ts'
import { sizeText } from '../messages/quantities.ts'
import { useWords, type Words } from '../messages/useWords.ts'
import './progressPanel.css'
import { Button } from './Button.tsx'

type Props = {
  readonly title: string
  /** Null before the first report. */
  readonly progress: Progress | null
  readonly onStop: () => void
}

/** Says what is being done, how much of it, how fast, how long still, and how to stop. */
export function ProgressPanel({ title, progress, onStop }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  return (
    <section className="progressPanel" aria-label={title}>
      <ProgressBar
        className="progressPanel-bar"
        isIndeterminate={progress === null || progress.total === 0}
        value={progress === null ? 0 : progress.done}
        maxValue={progress === null || progress.total === 0 ? 1 : progress.total}
      >
        <Label className="progressPanel-title">{title}</Label>
        <Track progress={progress} />
      </ProgressBar>
      <div className="progressPanel-facts numbers">
        <p className="progressPanel-step truncated">
          {progress === null ? words('progress.starting') : stepText(progress, words)}
        </p>
        <p>{progress === null ? '' : amountText(progress, words, intl)}</p>
      </div>
      <Button onPress={onStop}>{words('progress.stop')}</Button>
    </section>
  )
}

function Track({ progress }: Pick<Props, 'progress'>): ReactElement {
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total
  return (
    <div className={`progressPanel-track ${share === null ? 'progressPanel-track--unknown' : ''}`}>
      {/* The only thing here that no class can say: how far it has come. */}
      <div className="progressPanel-done" style={{ width: `${(share ?? 0.3) * 100}%` }} />
    </div>
  )
}

function stepText({ step, subject }: Progress, words: Words): string {
  const doing = words(`progress.step.${step}`)
  return subject === '' ? doing : `${doing} · ${subject}`
}

function amountText(progress: Progress, words: Words, intl: IntlShape): string {
  const { done, total, unit, perSecond, secondsLeft } = progress
  const amount =
    unit === 'bytes'
      ? words('progress.bytes', { done: sizeText(intl, done), total: sizeText(intl, total) })
      : words(`progress.${unit}`, { done, total })
  const speed =
    perSecond === null || unit !== 'bytes'
      ? []
      : [words('progress.speed', { amount: sizeText(intl, perSecond) })]
  const left = secondsLeft === null ? [] : [leftText(secondsLeft, words)]
  return [amount, ...speed, ...left].join(' · ')
}

function leftText(seconds: number, words: Words): string {
  if (seconds < 2) return words('progress.soon')
  if (seconds < 90) return words('progress.left.seconds', { seconds: Math.ceil(seconds) })
  return words('progress.left.minutes', { minutes: Math.round(seconds / 60) })
}
