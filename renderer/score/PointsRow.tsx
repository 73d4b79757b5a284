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
import { bandOf, isTyped, partSign, pointGroups, type PointStep } from './pointSteps.ts'
import './pointsRow.css'

export type PointsProps = {
  readonly criterion: Criterion
  /** What the points are for: the criterion's or the sub-criterion's title. */
  readonly name: string
  readonly mark: Mark | null
  /** One that `continues` is undone together with the one before. */
  readonly onMark: (mark: Mark | null, continues?: boolean) => void
}

/** The points as a row of real radio buttons, with the band's words under it. The wheel never changes them. */
export function PointsRow({ criterion, name, mark, onMark }: PointsProps): ReactElement {
  const words = useWords()
  const [looked, setLooked] = useState<Points | null>(null)
  if (isTyped(criterion.scale))
    return <PointsField criterion={criterion} name={name} mark={mark} onMark={onMark} />
  const groups = pointGroups(criterion.scale)
  const hasFewParts = groups.every((steps) => steps.length <= 2)
  return (
    <div className="pointsRow">
      <RadioGroup
        className={`pointsRow-group ${hasFewParts ? 'pointsRow-group--even' : ''}`}
        orientation="horizontal"
        aria-label={words('score.points', { criterion: name })}
        value={mark === null ? null : String(mark)}
        onChange={(value) => {
          const step = groups.flat().find(({ points }) => String(points) === value)
          onMark(step?.points ?? 'not-applicable')
        }}
      >
        {groups.map((steps) => (
          <span key={steps[0]?.points} className="pointsRow-whole" role="presentation">
            {steps.map((step) => (
              <Step key={step.points} step={step} criterion={criterion} onLook={setLooked} />
            ))}
          </span>
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
    <RadioField value={String(points)} aria-label={spoken}>
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
          whole || isSelected ? text : <span aria-hidden>{partSign(points) ?? text}</span>
        }
      </RadioButton>
    </RadioField>
  )
}

function NotApplicable(): ReactElement {
  const words = useWords()
  return (
    <span className="pointsRow-whole pointsRow-whole--apart" role="presentation">
      <RadioField
        value="not-applicable"
        aria-label={`${words('mark.notApplicable')}, ${words('mark.notApplicable.long')}`}
      >
        <RadioButton className="pointsRow-step">{words('mark.notApplicable')}</RadioButton>
      </RadioField>
    </span>
  )
}
