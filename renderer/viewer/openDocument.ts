import {
  getDocument,
  PasswordResponses,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Parser } from './parser.ts'
import type { FailureReason } from './protocol.ts'
import { RangeTransport } from './rangeTransport.ts'

/** Up to here all pages are measured ahead, so that nothing jumps; larger documents are read as shown. */
const readAheadLimit = 32 * 1024 * 1024

export type DocumentSource = {
  readonly length: number
  readonly password: string | null
  readonly read: (begin: number, end: number) => Promise<Uint8Array>
  readonly onReadFailure: () => void
}

/** Opens a PDF with everything in it that could act switched off. */
export async function openDocument(
  parser: Parser,
  { length, password, read, onReadFailure }: DocumentSource,
): Promise<PDFDocumentProxy> {
  const task = getDocument({
    worker: parser.worker,
    range: new RangeTransport(length, read, onReadFailure),
    rangeChunkSize: 64 * 1024,
    ...(password === null ? {} : { password }),
    disableStream: true,
    disableAutoFetch: length > readAheadLimit,
    enableXfa: false,
    useWasm: true,
    useWorkerFetch: true,
    cMapUrl: resource('cmaps'),
    standardFontDataUrl: resource('standard_fonts'),
    wasmUrl: resource('wasm'),
    iccUrl: resource('iccs'),
    maxImageSize: 50e6,
    canvasMaxAreaInBytes: 256e6,
    stopAtErrors: false,
    disableWorkerRendering: true,
    enableHWA: false,
    pdfBug: false,
    verbosity: 0,
  })
  return task.promise
}

function resource(folder: string): string {
  return new URL(`pdfjs/${folder}/`, document.baseURI).href
}

export function failureReasonOf(error: unknown): FailureReason {
  if (!(error instanceof Error) || error.name !== 'PasswordException') return 'damaged'
  const isWrong = 'code' in error && error.code === PasswordResponses.INCORRECT_PASSWORD
  return isWrong ? 'wrongPassword' : 'password'
}
