import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { inReadingOrder } from '../../shared/pdf/readingOrder.ts'

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type Wish = NonNullable<Parameters<PDFPageProxy['streamTextContent']>[0]>

/**
 * Lets a page tell its text in the order in which it is read, to the search as to the layer of text over the page: the
 * two must be alike, or what is found is marked elsewhere.
 */
export function readInOrder(page: PDFPageProxy): void {
  const stream = page.streamTextContent.bind(page)
  // pdf.js declares its streams without what they carry.
  const read = (wish: Wish): Promise<Content> => gathered(stream(wish) as ReadableStream<Content>)
  page.streamTextContent = (wish = {}) =>
    new ReadableStream<Content>({
      async start(controller) {
        controller.enqueue(await ordered(wish, read))
        controller.close()
      },
    })
}

/**
 * Where lines must be turned the marks of a tagged document go: programs that write letter by letter put one around
 * each letter, which would hold it in its place.
 */
async function ordered(wish: Wish, read: (wish: Wish) => Promise<Content>): Promise<Content> {
  const asked = await read(wish)
  if (!asked.items.some((item) => 'dir' in item && item.dir === 'rtl')) return asked
  const plain =
    wish.includeMarkedContent === true
      ? await read({ ...wish, includeMarkedContent: false })
      : asked
  const pieces = plain.items.filter((item) => 'str' in item)
  const turned = inReadingOrder(pieces)
  const isSame = turned.every((item, place) => item === pieces[place])
  return isSame ? asked : { ...plain, items: [...turned] }
}

async function gathered(stream: ReadableStream<Content>): Promise<Content> {
  const whole: Content = { items: [], styles: {}, lang: null }
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    whole.items.push(...part.value.items)
    Object.assign(whole.styles, part.value.styles)
    whole.lang ??= part.value.lang
  }
  return whole
}
