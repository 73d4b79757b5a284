import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { ScoreColumn, ScoresScene } from '../../../shared/calls/audienceScene.ts'
import { decimalOf } from '../decimalOf.ts'
import { useAudienceWords } from '../useAudienceWords.ts'
import './pointsTable.css'

/** Criteria down, jurors across; who abstained or is recused has a word, never a number. */
export function PointsTable({ scene }: { readonly scene: ScoresScene }): ReactElement {
  const words = useAudienceWords()
  const { lines, columns } = scene
  const isNamed = columns.some(({ name }) => name !== '')
  return (
    <table className={isNamed ? 'pointsTable pointsTable--named' : 'pointsTable'}>
      <caption className="unseen">{words('audience.scores')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('audience.criterion')}</th>
          {columns.map(({ label, name }) => (
            <th key={label} scope="col" className="pointsTable-points">
              {label}
              {name === '' ? null : <span className="pointsTable-name">{name}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ title, isPart }, line) => (
          <tr key={line} className={isPart ? 'pointsTable-part' : ''}>
            <th scope="row">{title}</th>
            {columns.map((column) => (
              <td key={column.label} className="pointsTable-points">
                <Cell cell={column.cells[line] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words('audience.total')}</th>
          {columns.map((column) => (
            <td key={column.label} className="pointsTable-points">
              <Total column={column} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

function Cell({ cell }: { readonly cell: ScoreColumn['cells'][number] }): ReactElement | null {
  const words = useAudienceWords()
  const intl = useIntl()
  if (cell === null) return null
  if (cell === 'not-applicable') return <>{words('audience.mark.na')}</>
  if (cell !== 'not-scored')
    return <>{intl.formatNumber(cell / 100, { maximumFractionDigits: 2 })}</>
  return (
    <span className="soft">
      <span aria-hidden>–</span>
      <span className="unseen">{words('audience.mark.none')}</span>
    </span>
  )
}

/** A sheet that does not count has a word where the others have their total. */
function Total({ column }: { readonly column: ScoreColumn }): ReactElement {
  const words = useAudienceWords()
  const intl = useIntl()
  const { total, state } = column
  if (total !== null) return <>{decimalOf(intl, total)}</>
  return <span className="pointsTable-state">{words(`audience.state.${state}`)}</span>
}
