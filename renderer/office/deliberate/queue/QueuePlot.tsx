import type { ReactElement } from 'react'
import type { CountedSheet } from '../../../../shared/scoring/countSheets.ts'
import { toNumber } from '../../../../shared/scoring/fraction.ts'

/** The totals of an entry on 0 to 100, as small as can be seen. The option around it says the figures. */
export function QueuePlot({ sheets }: { readonly sheets: readonly CountedSheet[] }): ReactElement {
  return (
    <svg className="queue-plot" viewBox="0 0 64 12" aria-hidden>
      <line x1="2" x2="62" y1="6" y2="6" />
      {sheets.map(({ jurorId, total }) => (
        <circle key={jurorId} cx={2 + toNumber(total) * 0.6} cy="6" r="2.5" />
      ))}
    </svg>
  )
}
