import { PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Lets pdf.js read a document piece by piece from `read`; the whole is never in one place here. */
export class RangeTransport extends PDFDataRangeTransport {
  readonly #read: (begin: number, end: number) => Promise<Uint8Array>
  readonly #onFailure: () => void

  constructor(
    length: number,
    read: (begin: number, end: number) => Promise<Uint8Array>,
    onFailure: () => void,
  ) {
    super(length, null)
    this.#read = read
    this.#onFailure = onFailure
  }

  override requestDataRange(begin: number, end: number): void {
    this.#read(begin, end).then((chunk) => {
      this.onDataRange(begin, chunk)
    }, this.#onFailure)
  }
}
