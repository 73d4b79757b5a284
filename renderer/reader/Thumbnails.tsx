import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react'
import { labelOf } from './pageNumber.ts'
import { useReader, useReaderState } from './readerContext.ts'
import { ThumbnailPicture } from './ThumbnailPicture.tsx'
import { useReaderWords } from './useReaderWords.ts'

const width = 104
/** The label under a picture and the space around both. */
const extra = 34

/** A small picture of every page; only those in view are there. */
export function Thumbnails(): ReactElement {
  const words = useReaderWords()
  const pages = useReaderState((state) => state.pages)
  const shape = useReaderState((state) => state.shape)
  const page = useReaderState((state) => state.page)
  const scroller = useRef<HTMLDivElement>(null)
  const height = Math.round(width * Math.min(2, Math.max(0.4, shape)))
  // eslint-disable-next-line react-hooks/incompatible-library -- the list is drawn anew at each scroll on purpose
  const rows = useVirtualizer({
    count: pages,
    getScrollElement: () => scroller.current,
    estimateSize: () => height + extra,
    overscan: 2,
  })
  useEffect(() => {
    rows.scrollToIndex(page - 1, { align: 'auto' })
  }, [rows, page])
  return (
    <div
      ref={scroller}
      className="reader-thumbnails scrolls"
      role="group"
      aria-label={words('reader.thumbnails')}
    >
      <div className="reader-thumbnailRows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start, size }) => (
          <div
            key={key}
            className="reader-thumbnailRow"
            style={{ height: size, transform: `translateY(${start}px)` }}
          >
            <Thumbnail page={index + 1} width={width} height={height} />
          </div>
        ))}
      </div>
    </div>
  )
}

type Props = { readonly page: number; readonly width: number; readonly height: number }

function Thumbnail({ page, width, height }: Props): ReactElement {
  const words = useReaderWords()
  const { send } = useReader()
  const isCurrent = useReaderState((state) => state.page === page)
  const label = useReaderState((state) => labelOf(page, state.labels))
  const failed = useReaderState((state) => state.thumbnails.get(page) === 'failed')
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    send({ type: 'goTo', page: Math.max(1, page + by), region: null })
  }
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const inPane = document.activeElement?.closest('.reader-thumbnails') !== null
    if (isCurrent && inPane && document.activeElement !== document.body) button.current?.focus()
  }, [isCurrent])
  return (
    <button
      ref={button}
      type="button"
      className="reader-thumbnail"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={words('reader.page', { page: label })}
      aria-description={failed ? words('reader.pageFailed.short') : undefined}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => {
        send({ type: 'goTo', page, region: null })
      }}
      onKeyDown={onKeyDown}
    >
      <ThumbnailPicture page={page} width={width} height={height} />
      <span className="numbers">{label}</span>
    </button>
  )
}
