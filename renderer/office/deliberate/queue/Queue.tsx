import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { pixel } from '../../../components/useWidth.ts'
import { useSpeech } from '../../../messages/useSpeech.ts'
import { useWords } from '../../../messages/useWords.ts'
import { useSettings } from '../../../state/settings.ts'
import type { Talk } from '../useTalk.ts'
import './queue.css'
import { QueueItem } from './QueueItem.tsx'
import { movedBefore } from './queueRows.ts'
import { useQueueKeys } from './useQueueKeys.ts'

const itemWidth = 196

/** The entries in the order in which they are taken; dragging one puts the order in the chair's hand. */
export function Queue({ talk }: { readonly talk: Talk }): ReactElement {
  const words = useWords()
  const { direction } = useSpeech()
  // Drawn anew when the text becomes larger, and the entries with it.
  useSettings(({ settings }) => settings.textSize)
  const { rows, row } = talk
  const width = Math.round(itemWidth * pixel())
  const scroll = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const moved = movingIn(talk)
  // eslint-disable-next-line react-hooks/incompatible-library -- the list is drawn anew at each scroll on purpose
  const virtualizer = useVirtualizer({
    count: rows.length,
    horizontal: true,
    isRtl: direction === 'rtl',
    getScrollElement: () => scroll.current,
    estimateSize: () => width,
    overscan: 4,
  })
  const at = rows.findIndex((one) => one === row)
  const { active, itemFocused, onKeyDown } = useQueueKeys(
    rows.length,
    at,
    virtualizer,
    scroll,
    moved,
  )
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'center' })
  }, [at, virtualizer])
  return (
    <div
      ref={scroll}
      className="queue scrolls"
      role="listbox"
      aria-orientation="horizontal"
      aria-label={words('deliberate.queue')}
      onKeyDown={onKeyDown}
    >
      <div className="queue-all" role="presentation" style={{ width: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const one = rows[index]
          return one === undefined ? null : (
            <QueueItem
              key={one.entry.code}
              {...{ talk, row: one, index, start, width, dragged }}
              isActive={index === active}
              isCurrent={index === at}
              onFocus={itemFocused}
              onDragged={setDragged}
              onMoved={moved}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Puts an entry before another: from then on the order is the chair's. */
function movingIn({ rows, queueChanged }: Talk): (from: number, before: number) => void {
  return (from, before) => {
    const codes = rows.map(({ entry }) => entry.code)
    const [code, target] = [codes[from], codes[before] ?? null]
    if (code === undefined || code === target) return
    queueChanged({ hand: movedBefore(codes, code, target) }, { order: 'hand' })
  }
}
