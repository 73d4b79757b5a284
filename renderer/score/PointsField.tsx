import type { ReactElement } from 'react'
import { Input } from 'react-aria-components/Input'
import { Text } from 'react-aria-components/Text'
import { TextField } from 'react-aria-components/TextField'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { type IntlShape, useIntl } from 'react-intl'
import type { Scale } from '../../shared/model/rubric.ts'
import { pointsText } from '../messages/quantities.ts'
import { useWords, type Words } from '../messages/useWords.ts'
import { Bands } from './Bands.tsx'
import type { PointsProps } from './PointsRow.tsx'
import { useTypedPoints } from './useTypedPoints.ts'

/**
 * For scales with more steps than two rows hold: the points are typed, or stepped through with the arrows.
 * Empty is "not scored"; what is off the scale is said, never bent to the nearest step.
 */
export function PointsField(props: PointsProps): ReactElement {
  const { criterion, name, mark, onMark } = props
  const words = useWords()
  const range = rangeText(useIntl(), words, criterion.scale)
  const { text, off, changed, stepped, left } = useTypedPoints(props)
  return (
    <div className="pointsRow">
      <div className="pointsRow-typed">
        <TextField
          className="pointsRow-field"
          aria-label={words('score.points', { criterion: name })}
          value={text}
          isInvalid={off !== null}
          onChange={changed}
          onBlur={left}
        >
          <span className="field-box pointsRow-box">
            <Input
              className="field-input numbers"
              inputMode="decimal"
              autoComplete="off"
              maxLength={8}
              onKeyDown={(event) => {
                if (event.key === 'Enter') left()
                else if (event.key === 'ArrowUp') stepped(1)
                else if (event.key === 'ArrowDown') stepped(-1)
                else return
                event.preventDefault()
              }}
            />
          </span>
          <Text slot="description" className="pointsRow-range numbers">
            {range}
          </Text>
        </TextField>
        {criterion.notApplicable ? (
          <ToggleButton
            className="pointsRow-step"
            isSelected={mark === 'not-applicable'}
            onChange={(isSelected) => {
              onMark(isSelected ? 'not-applicable' : null)
            }}
          >
            {words('mark.notApplicable')}
          </ToggleButton>
        ) : null}
      </div>
      <p role="alert" className="pointsRow-off">
        {off === null ? '' : words('score.points.off', { typed: off, range })}
      </p>
      <Bands criterion={criterion} mark={mark} />
    </div>
  )
}

function rangeText(intl: IntlShape, words: Words, { minimum, maximum, step }: Scale): string {
  return words('score.points.range', {
    minimum: pointsText(intl, minimum),
    maximum: pointsText(intl, maximum),
    step: pointsText(intl, step),
  })
}
