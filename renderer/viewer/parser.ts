import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The thread that reads one document. `messages` counts what it said: it grows while work goes on. */
export type Parser = {
  readonly worker: PDFWorker
  readonly messages: () => number
  readonly stop: () => void
}

/** A fresh thread for each document, so that stopping one leaves nothing of it behind. */
export function startParser(): Parser {
  const thread = new Worker(new URL('pdfjs/pdf.worker.mjs', document.baseURI), { type: 'module' })
  let messages = 0
  thread.addEventListener('message', () => {
    messages += 1
  })
  const worker = PDFWorker.create({ port: thread, verbosity: 0 })
  return {
    worker,
    messages: () => messages,
    stop: () => {
      worker.destroy()
      thread.terminate()
    },
  }
}
