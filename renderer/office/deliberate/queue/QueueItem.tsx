import {
  Award,
  Clock,
  EyeOff,
  type LucideIcon,
  MessageSquareText,
  TriangleAlert,
} from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { Icon } from '../../../components/Icon.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { exactScoreText, figureText } from '../../results/scoreText.ts'
import type { Talk } from '../useTalk.ts'
import { QueuePlot } from './QueuePlot.tsx'
import type { QueueRow } from './queueRows.ts'

type Props = {
  readonly talk: Talk
  readonly row: QueueRow
  readonly index: number
  /** Pixels from where the queue begins. */
  readonly start: number
  readonly width: number
  readonly isActive: boolean
  readonly isCurrent: boolean
  /** The place of the entry that is being dragged. */
  readonly dragged: number | null
  readonly onFocus: (index: number) => void
  readonly onDragged: (index: number | null) => void
  readonly onMoved: (from: number, before: number) => void
}

/** An entry of the queue: where it stands, how far the jurors are apart, what has been done about it. */
export function QueueItem(props: Props): ReactElement {
  const { talk, row, index, start, width, isCurrent, dragged, onDragged, onMoved } = props
  const { entry } = row
  const chosen = (): void => {
    talk.entryChosen(entry.code)
  }
  return (
    <div
      className="queue-item"
      role="option"
      aria-selected={isCurrent}
      aria-setsize={talk.rows.length}
      aria-posinset={index + 1}
      title={`${entry.code} ${entry.title}`}
      data-index={index}
      data-cut={isAtCut(talk, row)}
      tabIndex={props.isActive ? 0 : -1}
      style={{ insetInlineStart: start, width }}
      onFocus={() => {
        props.onFocus(index)
      }}
      onClick={chosen}
      onKeyDown={(event) => {
        if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        chosen()
      }}
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer.effectAllowed = 'move'
        onDragged(index)
      }}
      onDragEnd={() => {
        onDragged(null)
      }}
      onDragOver={(event) => {
        if (dragged !== null) event.preventDefault()
      }}
      onDrop={() => {
        if (dragged !== null) onMoved(dragged, index)
      }}
    >
      <Face talk={talk} row={row} />
    </div>
  )
}

type FaceProps = { readonly talk: Talk; readonly row: QueueRow }

function Face({ talk, row }: FaceProps): ReactElement {
  const words = useWords()
  const { entry, result, isCovered } = row
  return (
    <>
      <span className="queue-line">
        <span className="unseen">{words('results.column.rank')}</span>
        <span className="queue-rank numbers">
          {isCovered || !('rank' in result) ? '–' : result.rank}
        </span>
        <span className="queue-code numbers">{entry.code}</span>
        <Marks talk={talk} row={row} />
      </span>
      <span className="queue-title truncated">{entry.title}</span>
      {isCovered ? <Covered /> : <Figures talk={talk} row={row} />}
    </>
  )
}

function Marks({ talk, row }: FaceProps): ReactElement {
  const words = useWords()
  const { code } = row.entry
  const { discussed, decided } = talk
  const isRunning = discussed.running?.entryCode === code
  const outliers = row.isCovered ? 0 : row.outliers
  return (
    <span className="queue-marks">
      {outliers === 0 ? null : (
        <Mark icon={TriangleAlert} says={words('deliberate.outliers', { count: outliers })} />
      )}
      {isRunning ? (
        <Mark icon={Clock} says={words('deliberate.running')} />
      ) : discussed.spent.has(code) ? (
        <Mark icon={MessageSquareText} says={words('deliberate.discussed')} />
      ) : null}
      {decided.has(code) ? <Mark icon={Award} says={words('deliberate.decided')} /> : null}
    </span>
  )
}

type MarkProps = { readonly icon: LucideIcon; readonly says: string }

function Mark({ icon, says }: MarkProps): ReactElement {
  return (
    <span title={says}>
      <Icon of={icon} />
      <span className="unseen">{says}</span>
    </span>
  )
}

function Covered(): ReactElement {
  const words = useWords()
  return (
    <span className="queue-line queue-covered">
      <Icon of={EyeOff} />
      {words('deliberate.covered.short')}
    </span>
  )
}

function Figures({ talk, row }: FaceProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { result, entry } = row
  return (
    <span className="queue-line queue-figures numbers">
      <span>{'rank' in result ? exactScoreText(intl, result.exact) : '–'}</span>
      <span className="soft" title={words('deliberate.spread.long')}>
        ± {figureText(intl, result.spread, 1)}
      </span>
      <QueuePlot sheets={talk.scored.totals.get(entry.code) ?? []} />
    </span>
  )
}

/** Below the last entry that wins or goes on, where the queue stands by rank. */
function isAtCut({ view, cut, rows }: Talk, { result }: QueueRow): boolean {
  if (view.order !== 'rank' || !('rank' in result)) return false
  const last = rows.findLast((one) => 'rank' in one.result && one.result.rank <= cut)
  return last?.result.code === result.code
}
