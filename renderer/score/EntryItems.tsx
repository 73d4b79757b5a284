import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, type ReactElement, useEffect, useRef } from 'react'
import type { EntryCode } from '../../shared/model/ids.ts'
import { StateMark } from '../components/StateMark.tsx'
import { useRowKeys } from '../components/useRowKeys.ts'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { useSettings } from '../state/settings.ts'

type Props = {
  readonly views: readonly EntryView[]
  readonly current: EntryCode
  readonly onChosen: (entryCode: EntryCode) => void
  readonly folded: boolean
}

const itemHeight = 34

/** The list itself, of any length: only the entries in sight are drawn. */
export function EntryItems({ views, current, onChosen, folded }: Props): ReactElement {
  const words = useWords()
  const textSize = useSettings(({ settings }) => settings.textSize)
  const scroll = useRef<HTMLDivElement>(null)
  const height = Math.round((itemHeight * textSize) / 100)
  // eslint-disable-next-line react-hooks/incompatible-library -- the list is drawn anew at each scroll on purpose
  const virtualizer = useVirtualizer({
    count: views.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 8,
  })
  const { active, rowFocused, onKeyDown } = useRowKeys(views.length, virtualizer, scroll)
  const at = views.findIndex((view) => codeOf(view) === current)
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at)
  }, [at, virtualizer])
  return (
    <div
      ref={scroll}
      className="entryList-items scrolls"
      role="listbox"
      aria-label={words('score.entries')}
      onKeyDown={onKeyDown}
    >
      <div
        className="entryList-all"
        role="presentation"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const view = views[index]
          return view === undefined ? null : (
            <EntryItem
              key={codeOf(view)}
              {...{ view, index, start, height, folded, onChosen, count: views.length }}
              isActive={index === active}
              isCurrent={index === at}
              onFocus={rowFocused}
            />
          )
        })}
      </div>
    </div>
  )
}

type ItemProps = {
  readonly view: EntryView
  readonly index: number
  readonly count: number
  /** Pixels from the top of the list. */
  readonly start: number
  readonly height: number
  readonly folded: boolean
  readonly isActive: boolean
  readonly isCurrent: boolean
  readonly onFocus: (index: number) => void
  readonly onChosen: (entryCode: EntryCode) => void
}

/** Drawn anew only when something of it changed. */
const EntryItem = memo(function EntryItem(props: ItemProps): ReactElement {
  const { view, index, folded, isCurrent } = props
  const { entry } = view.desk
  const chosen = (): void => {
    props.onChosen(entry.code)
  }
  return (
    <div
      className={`entryList-item ${folded ? 'entryList-item--folded' : ''}`}
      role="option"
      aria-selected={isCurrent}
      aria-setsize={props.count}
      aria-posinset={index + 1}
      title={`${entry.code} ${entry.title}`}
      data-index={index}
      tabIndex={props.isActive ? 0 : -1}
      style={{ transform: `translateY(${props.start}px)`, height: props.height }}
      onFocus={() => {
        props.onFocus(index)
      }}
      onClick={chosen}
      onKeyDown={(event) => {
        if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        chosen()
      }}
    >
      <StateMark state={view.state} iconOnly />
      <span className={folded ? 'unseen' : 'entryList-code numbers'}>{entry.code}</span>
      {folded ? null : <span className="entryList-name truncated">{entry.title}</span>}
    </div>
  )
})
