import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { TextField } from '../../components/TextField.tsx'
import { pointsText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import { typedPoints } from '../../score/typedPoints.ts'
import type { DraftLine } from './markDraft.ts'

type Props = {
  readonly line: DraftLine
  /** Undefined while nobody touched it. */
  readonly typed: string | undefined
  readonly onTyped: (text: string) => void
}

/** The points of one criterion as they were sent, and as they shall be. */
export function AmendedMark({ line, typed, onTyped }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { criterion, title, mark } = line
  const { scale } = criterion
  const minimum = pointsText(intl, scale.minimum)
  const maximum = pointsText(intl, scale.maximum)
  const points = typeof mark === 'number' ? pointsText(intl, mark) : ''
  const isOff = typed !== undefined && typedPoints(scale, typed) === 'off the scale'
  const sent =
    mark === null
      ? 'amendSent.sentNothing'
      : mark === 'not-applicable'
        ? 'amendSent.sentNotApplicable'
        : 'amendSent.sent'
  const name = title === criterion.title ? title : `${criterion.title} · ${title}`
  return (
    <TextField
      label={words('amendSent.points', { criterion: name })}
      value={typed ?? points}
      onChange={onTyped}
      inputMode="decimal"
      help={words(sent, { points, minimum, maximum })}
      problem={
        isOff
          ? words('amendSent.off', { minimum, maximum, step: pointsText(intl, scale.step) })
          : null
      }
    />
  )
}
