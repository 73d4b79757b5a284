import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { CommentRule, Criterion, Rubric } from '../../../shared/model/rubric.ts'
import { pointsText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import './rubricPreview.css'

/** A rubric with all that guides a juror: weights, guidance, sub-criteria, bands and what needs a comment. */
export function RubricPreview({ rubric }: { readonly rubric: Rubric }): ReactElement {
  const words = useWords()
  const whole = rubric.criteria.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <ol className="rubricPreview">
      {rubric.criteria.map((criterion, index) => (
        <li key={criterion.id} className="rubricPreview-criterion">
          <h4 className="rubricPreview-title">
            <span className="numbers">{index + 1}</span>
            <span>{criterion.title}</span>
            <span className="rubricPreview-weight numbers">
              {words('score.weight', { percent: Math.round((100 * criterion.weight) / whole) })}
            </span>
          </h4>
          {criterion.guidance === '' ? null : <p>{criterion.guidance}</p>}
          <Subcriteria criterion={criterion} />
          <Bands criterion={criterion} />
          <CommentLine rule={criterion.comment} />
        </li>
      ))}
    </ol>
  )
}

function Subcriteria({ criterion }: { readonly criterion: Criterion }): ReactElement | null {
  if (criterion.subcriteria.length === 0) return null
  return (
    <ul className="rubricPreview-subcriteria">
      {criterion.subcriteria.map(({ id, title, guidance }) => (
        <li key={id}>
          {title}
          {guidance === '' ? null : <span className="soft">{` – ${guidance}`}</span>}
        </li>
      ))}
    </ul>
  )
}

/** The scale with the words that hold from each point on. */
function Bands({ criterion }: { readonly criterion: Criterion }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { minimum, maximum, step } = criterion.scale
  const scale = words('rubric.scale', {
    minimum: pointsText(intl, minimum),
    maximum: pointsText(intl, maximum),
    step: pointsText(intl, step),
  })
  return (
    <dl className="rubricPreview-bands">
      <dt className="rubricPreview-scale">{scale}</dt>
      {criterion.bands.map(({ from, label, description }) => (
        <div key={from} className="rubricPreview-band">
          <dt className="numbers">{pointsText(intl, from)}</dt>
          <dd>
            <span className="rubricPreview-label">{label}</span>
            {description === '' ? null : <span className="soft"> {description}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function CommentLine({ rule }: { readonly rule: CommentRule }): ReactElement {
  const words = useWords()
  return (
    <p className="rubricPreview-comment">
      {words(`rubric.comment.${rule.required}`, { length: rule.minimumLength })}
    </p>
  )
}
