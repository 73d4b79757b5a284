import type { CSSProperties, ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { ScoresScene } from '../../../shared/calls/audienceScene.ts'
import { decimalOf } from '../decimalOf.ts'
import { useAudienceWords } from '../useAudienceWords.ts'
import './dots.css'

type Props = {
  readonly dots: ScoresScene['dots']
  /** The official score, where a line stands; null without one. */
  readonly mean: string | null
}

/** Every total on 0 to 100; each dot bears whose it is. */
export function Dots({ dots, mean }: Props): ReactElement {
  const words = useAudienceWords()
  const intl = useIntl()
  const spoken = dots.map(({ label, total }) =>
    words('audience.dot', { label, total: decimalOf(intl, String(total)) }),
  )
  const lanes = dots.map(({ lane }) => lane)
  const [top, bottom] = [Math.min(0, ...lanes), Math.max(0, ...lanes)]
  // Lengths are the sheet's; the numbers that they depend on are of the scene.
  const size = { '--lanes': bottom - top + 1 } as CSSProperties
  return (
    <figure
      className="dots"
      role="img"
      aria-label={`${words('audience.dots')}: ${spoken.join(', ')}`}
      style={size}
    >
      {[0, 25, 50, 75, 100].map((value) => (
        <span key={value} className="dots-grid" style={at(value)}>
          <span className="dots-value numbers">{value}</span>
        </span>
      ))}
      {mean === null ? null : <span className="dots-mean" style={at(Number(mean))} />}
      {dots.map(({ label, total, lane }) => (
        <span
          key={label}
          className={label.length === 1 ? 'dots-dot dots-dot--letter' : 'dots-dot'}
          style={{ ...at(total), '--lane': lane - top } as CSSProperties}
        >
          {label}
        </span>
      ))}
    </figure>
  )
}

/** Leaves room for half a dot at both ends. */
function at(value: number): CSSProperties {
  return { insetInlineStart: `${4 + value * 0.92}%` }
}
