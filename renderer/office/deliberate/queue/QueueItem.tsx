import { Award, Clock, EyeOff, MessageSquareText, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import { Icon } from '../../../components/Icon.tsx'
import { useWords, type Words } from '../../../messages/useWords.ts'
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
  const words = useWords()
  const intl = useIntl()
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
      aria-label={spoken(talk, row, words, intl)}
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
  const { entry, result, isCovered } = row
  return (
    <>
      <span className="queue-line">
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
  const { code } = row.entry
  const { discussed, decided } = talk
  return (
    <span className="queue-marks">
      {row.outliers > 0 && !row.isCovered ? <Icon of={TriangleAlert} /> : null}
      {discussed.running?.entryCode === code ? (
        <Icon of={Clock} />
      ) : discussed.spent.has(code) ? (
        <Icon of={MessageSquareText} />
      ) : null}
      {decided.has(code) ? <Icon of={Award} /> : null}
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
  const intl = useIntl()
  const { result, entry } = row
  return (
    <span className="queue-line queue-figures numbers">
      <span>{'rank' in result ? exactScoreText(intl, result.exact) : '–'}</span>
      <span className="soft">± {figureText(intl, result.spread, 1)}</span>
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

function spoken(talk: Talk, row: QueueRow, words: Words, intl: IntlShape): string {
  const { entry, result, outliers, isCovered } = row
  const { code } = entry
  const figures = isCovered
    ? [words('deliberate.covered.short')]
    : [
        'rank' in result ? words('deliberate.rank', { rank: result.rank }) : null,
        'rank' in result ? exactScoreText(intl, result.exact) : null,
        words('deliberate.spread', { spread: figureText(intl, result.spread, 1) }),
        outliers > 0 ? words('deliberate.outliers', { count: outliers }) : null,
      ]
  const { discussed, decided } = talk
  const marks = [
    discussed.running?.entryCode === code
      ? words('deliberate.running')
      : discussed.spent.has(code)
        ? words('deliberate.discussed')
        : null,
    decided.has(code) ? words('deliberate.decided') : null,
  ]
  return [`${code} ${entry.title}`, ...figures, ...marks].filter((one) => one !== null).join(', ')
}
