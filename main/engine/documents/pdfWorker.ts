import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { unreadable, type PdfReading, type PdfWish } from './pdfReading.ts'
import type { Pdfjs } from './rangeTransport.ts'
import { readPdf } from './readPdf.ts'

/** What the worker is asked; one question at a time. */
export type PdfQuestion = { readonly path: string; readonly wish: PdfWish }

/** A tick says that reading goes on. */
export type PdfAnswer =
  { readonly kind: 'tick' } | { readonly kind: 'reading'; readonly reading: PdfReading }

// Written by pdfReader.ts, the only one that starts this file.
const { pdfjsFolder } = workerData as { readonly pdfjsFolder: string }

/** Loaded by its place, so that this file needs no bundled copy of it. */
const pdfjs = (await import(
  pathToFileURL(join(pdfjsFolder, 'legacy', 'build', 'pdf.mjs')).href
)) as Pdfjs

parentPort?.on('message', (question: PdfQuestion) => void answer(question))

async function answer({ path, wish }: PdfQuestion): Promise<void> {
  const tick = (): void => {
    say({ kind: 'tick' })
  }
  const options = { pdfjs, pdfjsFolder, wish, tick }
  const reading = await readPdf(path, options).catch(() => unreadable('unreadable'))
  say({ kind: 'reading', reading })
}

function say(message: PdfAnswer): void {
  parentPort?.postMessage(message)
}
