import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Workload } from './workload.ts'

export type Thumbnail = {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array<ArrayBuffer>
}

export type Thumbnails = {
  readonly request: (page: number, width: number) => void
  readonly drop: (page: number) => void
}

type Port = {
  readonly document: PDFDocumentProxy
  readonly workload: Workload
  readonly isPageBusy: () => boolean
  readonly onDrawn: (thumbnail: Thumbnail) => void
  readonly onFailed: (page: number) => void
}

const tallest = 1024

/** Draws small pictures one at a time, the one asked for last first, and never while a page is drawn. */
export function createThumbnails(port: Port): Thumbnails {
  const wanted = new Map<number, number>()
  let running = false
  const run = async (): Promise<void> => {
    running = true
    for (let next = lastOf(wanted); next !== null; next = lastOf(wanted)) {
      await quiet(port.isPageBusy)
      if (!wanted.delete(next.page)) continue
      try {
        port.onDrawn(await port.workload.during(next.page, draw(port, next)))
      } catch {
        port.onFailed(next.page)
      }
    }
    running = false
  }
  return {
    request: (page, width) => {
      wanted.set(page, width)
      if (!running) void run()
    },
    drop: (page) => {
      wanted.delete(page)
    },
  }
}

type Wanted = { readonly page: number; readonly width: number }

function lastOf(wanted: ReadonlyMap<number, number>): Wanted | null {
  const last = [...wanted].at(-1)
  return last === undefined ? null : { page: last[0], width: last[1] }
}

async function quiet(isPageBusy: () => boolean): Promise<void> {
  while (isPageBusy()) await new Promise((resolve) => setTimeout(resolve, 50))
}

async function draw({ document, workload }: Port, { page, width }: Wanted): Promise<Thumbnail> {
  const proxy = await document.getPage(page)
  const whole = proxy.getViewport({ scale: 1 })
  const scale = Math.min(width / whole.width, tallest / whole.height)
  const viewport = proxy.getViewport({ scale })
  const canvas = globalThis.document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  try {
    const task = proxy.render({ canvas, viewport })
    task.onContinue = (goOn: () => void) => {
      workload.step()
      goOn()
    }
    await task.promise
    return { page, ...pixelsOf(canvas) }
  } finally {
    canvas.width = canvas.height = 0
  }
}

function pixelsOf(canvas: HTMLCanvasElement): Omit<Thumbnail, 'page'> {
  const { width, height } = canvas
  const image = canvas.getContext('2d')?.getImageData(0, 0, width, height)
  if (image === undefined) throw new Error('no picture')
  return { width, height, pixels: new Uint8Array(image.data.buffer) }
}
