import type { ReactElement } from 'react'
import type { Juror } from '../../../shared/model/juror.ts'
import { useWords } from '../../messages/useWords.ts'
import './overlapTable.css'
import { pairOf, type Shared } from './overlap.ts'

type Props = { readonly jurors: readonly Juror[]; readonly shared: Shared }

/** Jurors down and across; the darker a number, the more entries the two share. */
export function OverlapTable({ jurors, shared }: Props): ReactElement {
  const words = useWords()
  const most = Math.max(1, ...shared.values())
  return (
    <div
      className="overlapTable scrolls"
      tabIndex={0}
      role="group"
      aria-label={words('overlap.table')}
    >
      <table>
        <thead>
          <tr>
            <td />
            {jurors.map(({ id, name }) => (
              <th key={id} scope="col" title={name}>
                {id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jurors.map((a) => (
            <tr key={a.id}>
              <th scope="row">
                <span className="numbers">{a.id}</span> <span className="soft">{a.name}</span>
              </th>
              {jurors.map((b) => (
                <PairCell
                  key={b.id}
                  a={a}
                  b={b}
                  count={shared.get(pairOf(a.id, b.id)) ?? 0}
                  most={most}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = {
  readonly a: Juror
  readonly b: Juror
  readonly count: number
  readonly most: number
}

function PairCell({ a, b, count, most }: CellProps): ReactElement {
  const words = useWords()
  if (a.id === b.id) return <td className="overlapTable-self" />
  const depth = Math.round((count / most) * 60)
  return (
    <td
      className={`numbers ${count === 0 ? 'overlapTable-none' : ''}`}
      title={words('overlap.pair', { a: a.name, b: b.name, count })}
      style={{ background: `color-mix(in srgb, var(--accent-tint) ${depth}%, transparent)` }}
    >
      {count}
    </td>
  )
}
