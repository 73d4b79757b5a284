import { registerHooks, type LoadFnOutput } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { errnoOf } from '../files/errnoOf.ts'
import { cleanPdf, type Cleaning } from './clean/cleanPdf.ts'
import { mendPdfjs } from './mendPdfjs.ts'
import { unreadable, type PdfReading, type PdfWish } from './pdfReading.ts'
import type { Pdfjs } from './rangeTransport.ts'
import { readPdf } from './readPdf.ts'

/** What the worker is asked; one question at a time. */
export type PdfQuestion =
  | { readonly kind: 'read'; readonly path: string; readonly wish: PdfWish }
  | { readonly kind: 'clean'; readonly path: string; readonly out: string }

/** A tick says that work goes on; `refused` is what the disk says, by its own code. */
export type PdfAnswer =
  | { readonly kind: 'tick' }
  | { readonly kind: 'reading'; readonly reading: PdfReading }
  | { readonly kind: 'cleaning'; readonly cleaning: Cleaning }
  | { readonly kind: 'refused'; readonly errno: string }

// Written by pdfReader.ts, the only one that starts this file.
const { pdfjsFolder } = workerData as { readonly pdfjsFolder: string }

registerHooks({
  load: (url, context, nextLoad) => {
    const loaded = nextLoad(url, context)
    if (!url.endsWith('/pdf.worker.mjs') || loaded.source === undefined) return loaded
    return { ...loaded, source: mendPdfjs(textOf(loaded.source)) }
  },
})

/** Loaded by its place, so that this file needs no bundled copy of it. */
const pdfjs = (await import(
  pathToFileURL(join(pdfjsFolder, 'legacy', 'build', 'pdf.mjs')).href
)) as Pdfjs

parentPort?.on('message', (question: PdfQuestion) => void answer(question))

async function answer(question: PdfQuestion): Promise<void> {
  say(question.kind === 'read' ? await read(question) : await clean(question))
}

async function read({ path, wish }: Asked<'read'>): Promise<PdfAnswer> {
  const options = { pdfjs, pdfjsFolder, wish, tick }
  const reading = await readPdf(path, options).catch(() => unreadable('unreadable'))
  return { kind: 'reading', reading }
}

async function clean({ path, out }: Asked<'clean'>): Promise<PdfAnswer> {
  try {
    return { kind: 'cleaning', cleaning: await cleanPdf(path, out, tick) }
  } catch (error) {
    return { kind: 'refused', errno: errnoOf(error) ?? '' }
  }
}

type Asked<K> = Extract<PdfQuestion, { readonly kind: K }>

function tick(): void {
  say({ kind: 'tick' })
}

function textOf(source: NonNullable<LoadFnOutput['source']>): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

function say(message: PdfAnswer): void {
  parentPort?.postMessage(message)
}
