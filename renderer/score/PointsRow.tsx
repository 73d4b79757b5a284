import { type ReactElement, useState } from 'react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { useIntl } from 'react-intl'
import type { Points } from '../../shared/model/points.ts'
import type { Criterion } from '../../shared/model/rubric.ts'
import type { Mark } from '../../shared/model/sheet.ts'
import { pointsText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { Bands } from './Bands.tsx'
import { PointsField } from './PointsField.tsx'
import { bandOf, mostSteps, pointSteps, type PointStep, stepCount } from './pointSteps.ts'
import './pointsRow.css'

export type PointsProps = {
  readonly criterion: Criterion
  /** What the points are for: the criterion's or the sub-criterion's title. */
  readonly name: string
  readonly mark: Mark | null
  readonly onMark: (mark: Mark) => void
}

/** The points as a row of real radio buttons, with the band's words under it. The wheel never changes them. */
export function PointsRow({ criterion, name, mark, onMark }: PointsProps): ReactElement {
  const words = useWords()
  const [looked, setLooked] = useState<Points | null>(null)
  if (stepCount(criterion.scale) > mostSteps)
    return <PointsField criterion={criterion} name={name} mark={mark} onMark={onMark} />
  const steps = pointSteps(criterion.scale)
  return (
    <div className="pointsRow">
      <RadioGroup
        className="pointsRow-group"
        orientation="horizontal"
        aria-label={words('score.points', { criterion: name })}
        value={mark === null ? null : String(mark)}
        onChange={(value) => {
          const step = steps.find(({ points }) => String(points) === value)
          onMark(step?.points ?? 'not-applicable')
        }}
      >
        {steps.map((step) => (
          <Step key={step.points} step={step} criterion={criterion} onLook={setLooked} />
        ))}
        {criterion.notApplicable ? <NotApplicable /> : null}
      </RadioGroup>
      <Bands criterion={criterion} mark={looked ?? mark} />
    </div>
  )
}

type StepProps = {
  readonly step: PointStep
  readonly criterion: Criterion
  readonly onLook: (points: Points | null) => void
}

function Step({ step: { points, whole }, criterion, onLook }: StepProps): ReactElement {
  const intl = useIntl()
  const words = useWords()
  const text = pointsText(intl, points)
  const band = bandOf(criterion, points)
  const spoken =
    band === null ? text : words('score.points.step', { points: text, band: band.label })
  return (
    <RadioField value={String(points)} aria-label={spoken} className="pointsRow-field">
      <RadioButton
        className={`pointsRow-step ${whole ? '' : 'pointsRow-step--part'}`}
        onHoverStart={() => {
          onLook(points)
        }}
        onHoverEnd={() => {
          onLook(null)
        }}
      >
        {({ isSelected }) =>
          whole || isSelected || points % 50 !== 0 ? text : <span aria-hidden>½</span>
        }
      </RadioButton>
    </RadioField>
  )
}

function NotApplicable(): ReactElement {
  const words = useWords()
  return (
    <RadioField
      value="not-applicable"
      aria-label={`${words('mark.notApplicable')}, ${words('mark.notApplicable.long')}`}
      className="pointsRow-field pointsRow-field--apart"
    >
      <RadioButton className="pointsRow-step">{words('mark.notApplicable')}</RadioButton>
    </RadioField>
  )
}
