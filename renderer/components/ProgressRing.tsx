import type { ReactElement } from 'react'
import './progressRing.css'

type Props = { readonly done: number; readonly total: number }

const radius = 8
const round = 2 * Math.PI * radius

/** How much of a whole is done; the number always stands beside it. */
export function ProgressRing({ done, total }: Props): ReactElement {
  const share = total === 0 ? 0 : done / total
  return (
    <svg
      className={`progressRing ${share === 1 ? 'progressRing--full' : ''}`}
      viewBox="0 0 20 20"
      aria-hidden
    >
      <circle className="progressRing-track" cx="10" cy="10" r={radius} />
      <circle
        className="progressRing-done"
        cx="10"
        cy="10"
        r={radius}
        strokeDasharray={`${share * round} ${round}`}
        transform="rotate(-90 10 10)"
      />
    </svg>
  )
}
