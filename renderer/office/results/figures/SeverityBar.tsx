import type { ReactElement } from 'react'

type Props = {
  /** -1 to 1 of the most severe or most lenient juror. */
  readonly share: number
  readonly text: string
}

/** Below 0 is severe: a bar to the left of the middle. */
export function SeverityBar({ share, text }: Props): ReactElement {
  return (
    <span className="figures-severity">
      <svg aria-hidden>
        <rect
          className="figures-bar"
          x={`${50 + Math.min(50 * share, 0)}%`}
          y="20%"
          width={`${Math.abs(50 * share)}%`}
          height="60%"
        />
        <line className="figures-zero" x1="50%" x2="50%" y1="0" y2="100%" />
      </svg>
      <span>{text}</span>
    </span>
  )
}
