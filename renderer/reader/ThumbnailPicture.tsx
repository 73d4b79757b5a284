import { useEffect, useRef, type ReactElement } from 'react'
import { useReader, useReaderState } from './readerContext.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = { readonly page: number; readonly width: number; readonly height: number }

/** Asks for the picture of a page when it comes into view and gives up when it leaves it. */
export function ThumbnailPicture({ page, width, height }: Props): ReactElement {
  const words = useReaderWords()
  const { send } = useReader()
  const picture = useReaderState((state) => state.thumbnails.get(page) ?? null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const missing = picture === null
  useEffect(() => {
    if (!missing) return
    const density = Math.min(2, window.devicePixelRatio)
    send({ type: 'thumbnail', page, width: Math.round(width * density) })
    return () => {
      send({ type: 'dropThumbnail', page })
    }
  }, [send, page, width, missing])
  useEffect(() => {
    const element = canvas.current
    if (element === null || picture === null || picture === 'failed') return
    element.width = picture.width
    element.height = picture.height
    const pixels = new Uint8ClampedArray(picture.pixels)
    element.getContext('2d')?.putImageData(new ImageData(pixels, picture.width), 0, 0)
    return () => {
      element.width = element.height = 0
    }
  }, [picture])
  return (
    <span className="reader-thumbnailPaper" style={{ width, height }}>
      {picture === 'failed' ? (
        <span className="reader-thumbnailFailed">{words('reader.pageFailed.short')}</span>
      ) : picture === null ? null : (
        <canvas ref={canvas} aria-hidden />
      )}
    </span>
  )
}
