import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactElement, useRef } from 'react'
import type { Finding } from '../../../shared/calls/views.ts'
import { FindingLine } from './FindingLine.tsx'
import { worstFirst } from './findingGroups.ts'
import './findings.css'

type Props = { readonly name: string; readonly findings: readonly Finding[] }

/** All findings, worst first. A long list draws only what is in sight. */
export function Findings({ name, findings }: Props): ReactElement {
  const scroll = useRef<HTMLDivElement>(null)
  const sorted = worstFirst(findings)
  // eslint-disable-next-line react-hooks/incompatible-library -- the list is drawn anew at each scroll on purpose
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 48,
    overscan: 10,
  })
  return (
    <div className="findings scrolls" ref={scroll} tabIndex={0} role="region" aria-label={name}>
      <ol className="findings-list" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const finding = sorted[index]
          if (finding === undefined) return null
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="findings-item"
              aria-setsize={sorted.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <FindingLine finding={finding} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
