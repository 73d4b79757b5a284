import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import type { OfficeEntry } from '../../../shared/calls/views.ts'
import type { Juror } from '../../../shared/model/juror.ts'
import { useWords } from '../../messages/useWords.ts'
import { useSettings } from '../../state/settings.ts'
import type { Cells } from './cells.ts'
import './matrix.css'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { type CellPlace, useCellKeys } from './useCellKeys.ts'

/** A number at the end of a row or under a juror, such as how many readers; `short` needs somebody. */
export type Sum = { readonly text: string; readonly isShort: boolean }

type Props = {
  readonly name: string
  readonly jurors: readonly Juror[]
  readonly entries: readonly OfficeEntry[]
  readonly cells: Cells
  /** What the sums count. */
  readonly sumTitle: string
  readonly entrySum: (entryCode: string) => Sum
  readonly jurorSum: (jurorId: string) => Sum
  /** What a click or a key does to a cell; without it the matrix only shows. */
  readonly onCell?: (place: CellPlace, how: CellWish) => void
}

/** `reach`: as was done last, for all cells from there to here. */
export type CellWish = 'turn' | 'reach' | 'conflict'

const rowPixels = 32

/** Jurors across, entries down, and in each cell what the one has to do with the other. */
export function Matrix(props: Props): ReactElement {
  const { name, jurors, entries, sumTitle, jurorSum } = props
  const scroll = useRef<HTMLDivElement>(null)
  const textSize = useSettings(({ settings }) => settings.textSize)
  const height = Math.round((rowPixels * textSize) / 100)
  // eslint-disable-next-line react-hooks/incompatible-library -- the rows are drawn anew at each scroll on purpose
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 6,
  })
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 })
  const moveKeys = useCellKeys(active, setActive, jurors.length, virtualizer, scroll)
  const { onCell } = props
  const onKeyDown = (event: KeyboardEvent): void => {
    const wish = onCell === undefined ? null : wishOf(event)
    if (wish === null) {
      moveKeys(event)
      return
    }
    event.preventDefault()
    onCell?.(active, wish)
  }
  return (
    <div className="matrix-frame">
      <div
        className="matrix scrolls"
        role="grid"
        aria-label={name}
        aria-rowcount={entries.length + 1}
        aria-colcount={jurors.length + 2}
        ref={scroll}
        onKeyDown={onKeyDown}
      >
        <MatrixHead jurors={jurors} sumTitle={sumTitle} jurorSum={jurorSum} />
        <div className="matrix-body" role="rowgroup" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const entry = entries[index]
            if (entry === undefined) return null
            return (
              <MatrixRow
                key={entry.code}
                index={index}
                entry={entry}
                jurors={jurors}
                cells={props.cells}
                sum={props.entrySum(entry.code)}
                activeColumn={index === active.row ? active.column : null}
                onFocus={setActive}
                {...(onCell === undefined ? {} : { onCell })}
                place={{ transform: `translateY(${start}px)`, height }}
              />
            )
          })}
        </div>
      </div>
      <Spoken {...props} active={active} />
    </div>
  )
}

function wishOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): CellWish | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === ' ' || key === 'Enter') return shiftKey ? 'reach' : 'turn'
  return key.toLowerCase() === 'c' ? 'conflict' : null
}

/** The cell that the keys or the mouse are on, in words, at the foot of the matrix. */
function Spoken({
  jurors,
  entries,
  cells,
  active,
}: Props & { readonly active: CellPlace }): ReactElement {
  const words = useWords()
  const juror = jurors[active.column]
  const entry = entries[active.row]
  if (juror === undefined || entry === undefined) return <p className="matrix-spoken" />
  const state = cells.get(`${juror.id} ${entry.code}`) ?? 'none'
  return (
    <p className="matrix-spoken truncated" aria-hidden>
      <strong>{words(`matrix.state.${state}`)}</strong>
      <span className="soft">{` ${juror.id} ${juror.name} · ${entry.code} ${entry.title}`}</span>
    </p>
  )
}
