import { type KeyboardEvent, type ReactElement, useState } from 'react'
import { ChevronDown, ChevronRight, ShieldAlert, UserRoundCheck } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import '../../../components/plainTable.css'
import { Icon } from '../../../components/Icon.tsx'
import { totalText } from '../../../messages/quantities.ts'
import { useWords } from '../../../messages/useWords.ts'
import { useProjector } from '../../../state/projector.ts'
import { scoreText } from '../../results/scoreText.ts'
import type { Talk } from '../useTalk.ts'
import { cellMoved } from './cellMoved.ts'
import { PanelRow } from './PanelRow.tsx'
import { type PanelLine, panelLines } from './panelLines.ts'
import { SilentSeat } from './SilentSeat.tsx'
import type { Seat } from './seats.ts'

type Props = { readonly talk: Talk; readonly seats: readonly Seat[] }

/** Jurors across, criteria down; who gave no points has a word instead of a column of dashes. */
export function PanelTable({ talk, seats }: Props): ReactElement {
  const words = useWords()
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const [active, setActive] = useState('0/0')
  const { rubric } = talk.scored.category
  const all = panelLines(rubric)
  const lines = all.filter(({ parent }) => parent === null || unfolded.has(parent))
  const toggled = (key: string): void => {
    setUnfolded(
      new Set(unfolded.has(key) ? [...unfolded].filter((one) => one !== key) : [...unfolded, key]),
    )
  }
  if (seats.length === 0) return <p className="soft">{words('results.noSheets')}</p>
  return (
    <div className="panel-table" tabIndex={-1} role="group" aria-label={words('results.points')}>
      <table
        className="plainTable"
        onKeyDown={(event: KeyboardEvent<HTMLTableElement>) => {
          const moved = cellMoved(event)
          if (moved !== null) setActive(moved)
        }}
      >
        <caption className="unseen">{words('results.points')}</caption>
        <Head talk={talk} seats={seats} />
        <tbody>
          {lines.map((line, index) => (
            <PanelRow
              key={line.key}
              {...{ talk, line, seats, index, active }}
              head={<LineHead line={line} isOpen={unfolded.has(line.key)} onToggled={toggled} />}
              onActive={setActive}
              silent={
                index === 0
                  ? (seat) => <SilentSeat key={seat.jurorId} seat={seat} rows={lines.length} />
                  : null
              }
            />
          ))}
        </tbody>
        <Foot seats={seats} />
      </table>
    </div>
  )
}

function Head({ talk, seats }: Props): ReactElement {
  const words = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{words('results.column.criterion')}</th>
        {seats.map(({ jurorId, label, name, isInConflict }) => (
          <th key={jurorId} scope="col" className="panel-seat" title={name}>
            <span className="panel-label numbers">
              {label}
              {isInConflict ? <Icon of={ShieldAlert} /> : null}
              {talk.present.has(jurorId) ? <Icon of={UserRoundCheck} /> : null}
            </span>
            <span className="unseen">
              {isInConflict ? words('deliberate.conflict') : ''}
              {talk.present.has(jurorId) ? words('deliberate.present') : ''}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

type LineHeadProps = {
  readonly line: PanelLine
  readonly isOpen: boolean
  readonly onToggled: (key: string) => void
}

/** A criterion whose parts receive the points folds open to them. */
function LineHead({ line, isOpen, onToggled }: LineHeadProps): ReactElement {
  if (line.path !== null)
    return <span className={line.parent === null ? '' : 'panel-part'}>{line.title}</span>
  return (
    <AriaButton
      className="panel-fold"
      aria-expanded={isOpen}
      onPress={() => {
        onToggled(line.key)
      }}
    >
      <Icon of={isOpen ? ChevronDown : ChevronRight} />
      {line.title}
    </AriaButton>
  )
}

function Foot({ seats }: Pick<Props, 'seats'>): ReactElement {
  const words = useWords()
  const intl = useIntl()
  // From far away one decimal is enough, and more would not fit.
  const textOf = useProjector(({ isOn }) => isOn) ? totalText : scoreText
  return (
    <tfoot>
      <tr>
        <th scope="row">{words('results.total')}</th>
        {seats.map(({ jurorId, total, outlier }) => (
          <td key={jurorId} className="plainTable-number" data-outlier={outlier}>
            {total === null ? '–' : textOf(intl, total)}
            {outlier === null ? null : (
              <span className="panel-outlier">{words(`deliberate.outlier.${outlier}`)}</span>
            )}
          </td>
        ))}
      </tr>
    </tfoot>
  )
}
