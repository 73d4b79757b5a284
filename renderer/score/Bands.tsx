import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Criterion } from '../../shared/model/rubric.ts'
import type { Mark } from '../../shared/model/sheet.ts'
import { pointsText } from '../messages/quantities.ts'
import './bands.css'
import { bandOf } from './pointSteps.ts'

type Props = {
  readonly criterion: Criterion
  /** What is chosen or looked at; null shows what every level means. */
  readonly mark: Mark | null
}

/** The words for a level of points. */
export function Bands({ criterion, mark }: Props): ReactElement | null {
  const intl = useIntl()
  if (mark === 'not-applicable') return null
  const one = mark === null ? null : bandOf(criterion, mark)
  if (one !== null)
    return (
      <p className="bands bands--one asWritten">
        <strong>{one.label}</strong>
        {one.description === '' ? '' : ` – ${one.description}`}
      </p>
    )
  if (criterion.bands.length === 0) return null
  return (
    <ul className="bands">
      {criterion.bands.map(({ from, label, description }) => (
        <li key={from} className="bands-line">
          <span className="bands-from numbers">{pointsText(intl, from)}</span>
          <span className="bands-words asWritten">
            <strong>{label}</strong>
            {description === '' ? '' : ` – ${description}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
