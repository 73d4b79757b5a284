import type { ReactElement } from 'react'
import { Input } from 'react-aria-components/Input'
import { NumberField } from 'react-aria-components/NumberField'
import type { Points } from '../../shared/model/points.ts'
import { Button } from '../components/Button.tsx'
import { useWords } from '../messages/useWords.ts'
import { Bands } from './Bands.tsx'
import type { PointsProps } from './PointsRow.tsx'

/** For scales with more steps than a row holds: the points are typed. Empty is "not scored". */
export function PointsField({ criterion, name, mark, onMark }: PointsProps): ReactElement {
  const words = useWords()
  const { minimum, maximum, step } = criterion.scale
  return (
    <div className="pointsRow">
      <div className="pointsRow-group">
        <NumberField
          aria-label={words('score.points', { criterion: name })}
          value={typeof mark === 'number' ? mark / 100 : Number.NaN}
          minValue={minimum / 100}
          maxValue={maximum / 100}
          step={step / 100}
          isWheelDisabled
          onChange={(value) => {
            // The field keeps to the scale's own steps, which are whole hundredths.
            if (!Number.isNaN(value)) onMark(Math.round(value * 100) as Points)
          }}
        >
          <span className="field-box pointsRow-typed">
            <Input className="field-input numbers" />
          </span>
        </NumberField>
        {criterion.notApplicable ? (
          <Button
            kind={mark === 'not-applicable' ? 'primary' : 'secondary'}
            onPress={() => {
              onMark('not-applicable')
            }}
          >
            {words('mark.notApplicable')}
          </Button>
        ) : null}
      </div>
      <Bands criterion={criterion} mark={mark} />
    </div>
  )
}
