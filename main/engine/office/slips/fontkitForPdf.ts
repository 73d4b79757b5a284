import { create, type Font, type Subset } from 'fontkit'
import type { PDFDocument } from 'pdf-lib'

type PdfFontkit = Parameters<PDFDocument['registerFontkit']>[0]
type SubsetStream = ReturnType<
  ReturnType<ReturnType<PdfFontkit['create']>['createSubset']>['encodeStream']
>

/** pdf-lib asks for subsets as streams, which fontkit gives whole. */
export const fontkitForPdf: PdfFontkit = {
  create(bytes) {
    const font = create(Buffer.from(bytes)) as Font // our fonts are no collections
    const createSubset = font.createSubset.bind(font)
    const streaming = { createSubset: () => withStream(createSubset()) }
    // pdf-lib's typings describe an older fontkit; what it calls of it is the same.
    return Object.assign(font, streaming) as unknown as ReturnType<PdfFontkit['create']>
  },
}

function withStream(subset: Subset): Subset & { readonly encodeStream: () => SubsetStream } {
  return Object.assign(subset, { encodeStream: () => streamOf(subset) })
}

function streamOf(subset: Subset): SubsetStream {
  const stream: SubsetStream = {
    on(event, listener) {
      if (event === 'data') listener(subset.encode())
      // By now pdf-lib has heard of the data and waits for the end alone.
      if (event === 'end') listener(new Uint8Array())
      return stream
    },
  }
  return stream
}
