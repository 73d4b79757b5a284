import type { ReactElement, ReactNode } from 'react'
import { useIntl } from 'react-intl'
import type { CriterionPath } from '../../../../shared/model/ids.ts'
import type { Mark, Sheet } from '../../../../shared/model/sheet.ts'
import { criterionTotal } from '../../../../shared/scoring/total.ts'
import { scoreText } from '../../results/scoreText.ts'
import type { Talk } from '../useTalk.ts'
import { extremesOf } from './extremes.ts'
import { PanelCell } from './PanelCell.tsx'
import type { PanelLine } from './panelLines.ts'
import { isSilent, type Seat } from './seats.ts'

type Props = {
  readonly talk: Talk
  readonly line: PanelLine
  readonly seats: readonly Seat[]
  readonly index: number
  readonly head: ReactNode
  /** The cell that the Tab key reaches. */
  readonly active: string
  readonly onActive: (place: string) => void
  /** What fills the whole column of a juror without points; null below the first row. */
  readonly silent: ((seat: Seat) => ReactElement) | null
}

/** One criterion across the jurors; the highest and the lowest are marked where they differ. */
export function PanelRow(props: Props): ReactElement {
  const { talk, line, seats, index, head, active, onActive, silent } = props
  const marks = seats.map(({ sheet }) => markOf(sheet, line.path))
  const extremes = extremesOf(marks, line.criterion.scale)
  return (
    <tr>
      <th scope="row" className="panel-criterion" title={line.title}>
        {head}
      </th>
      {seats.map((seat, column) => {
        if (isSilent(seat)) return silent?.(seat) ?? null
        if (line.path === null) return <Share key={seat.jurorId} {...{ talk, line, seat }} />
        const place = `${index}/${column}`
        return (
          <PanelCell
            key={seat.jurorId}
            {...{ line, seat, place }}
            mark={marks[column] ?? null}
            extreme={extremes[column] ?? null}
            isActive={place === active}
            onActive={onActive}
          />
        )
      })}
    </tr>
  )
}

function markOf(sheet: Sheet | null, path: CriterionPath | null): Mark | null {
  return sheet?.marks.find(({ criterion }) => criterion === path)?.mark ?? null
}

type ShareProps = Pick<Props, 'talk' | 'line'> & { readonly seat: Seat }

/** What the parts of a criterion come to, on 0 to 100. */
function Share({ talk, line, seat }: ShareProps): ReactElement {
  const intl = useIntl()
  const { category, rule } = talk.scored
  const total = criterionTotal(
    category.rubric,
    line.criterion,
    seat.sheet?.marks ?? [],
    rule.notApplicable,
  )
  return <td className="plainTable-number soft">{total === null ? '–' : scoreText(intl, total)}</td>
}
