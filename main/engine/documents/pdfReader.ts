import { access, constants } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/errors.ts'
import { asFileError } from '../files/fileErrors.ts'
import { unpacked } from '../files/unpacked.ts'
import type { Cleaning } from './clean/cleanPdf.ts'
import { unreadable, type PdfReading, type PdfWish } from './pdfReading.ts'
import type { PdfAnswer, PdfQuestion } from './pdfWorker.ts'

export type PdfReader = {
  /**
   * Reads one PDF; a file that hangs or bursts its reader is answered as unreadable. One at a time.
   * @throws AppError CANCELLED, FILE_MISSING, NO_PERMISSION
   */
  readonly read: (path: string, wish: PdfWish, signal: AbortSignal) => Promise<PdfReading>
  /**
   * Writes a clean copy of a PDF at `out`, where nothing may be yet; what is there after a failure is rubbish.
   * @throws AppError CANCELLED, and for whatever the disk refuses, see asFileError
   */
  readonly clean: (path: string, out: string, signal: AbortSignal) => Promise<PdfCleaning>
  readonly close: () => Promise<void>
}

/** `unreadable` took too long or too much memory. */
export type PdfCleaning = Cleaning | { readonly kind: 'unreadable' }

export type PdfReaderOptions = {
  /** Folder of the package pdfjs-dist, with its cmaps and standard_fonts. */
  readonly pdfjsFolder: string
  /** Longest time between two signs of life; only tests have a reason to name one. */
  readonly patienceMs?: number
}

const PATIENCE_MS = 20_000
const LOOK_EVERY_MS = 200
/** Memory that one document may cost the whole process before its reader is stopped. */
const MAX_GROWTH_BYTES = 1024 ** 3
const HEAP_MB = 512
/** pdf.js keeps some of what it has read; a new worker starts clean. */
const QUESTIONS_PER_WORKER = 100

/** Reads PDFs in a thread of their own, so that a hostile one costs its reader and nothing else. */
export function createPdfReader({
  pdfjsFolder,
  patienceMs = PATIENCE_MS,
}: PdfReaderOptions): PdfReader {
  let worker: Worker | null = null
  let asked = 0
  const close = async (): Promise<void> => {
    const ended = worker
    worker = null
    await ended?.terminate()
  }
  const fresh = (): Worker => {
    asked = 0
    const started = startWorker(pdfjsFolder)
    started.on('error', () => undefined) // told to whoever is asking
    started.on('exit', () => {
      if (worker === started) worker = null
    })
    return started
  }
  const answerTo = async (question: PdfQuestion, signal: AbortSignal): Promise<Answer | null> => {
    const { path } = question
    await access(path, constants.R_OK).catch((error: unknown) => {
      throw asFileError(error, path)
    })
    if (asked >= QUESTIONS_PER_WORKER) await close()
    worker ??= fresh()
    asked += 1
    const ending = await ask(worker, question, patienceMs, signal)
    if (ending.kind !== 'stopped' && ending.kind !== 'cancelled') return ending
    await close()
    if (ending.kind === 'cancelled') throw new AppError('CANCELLED', {})
    return null
  }
  const read: PdfReader['read'] = async (path, wish, signal) => {
    const answer = await answerTo({ kind: 'read', path, wish }, signal)
    return answer?.kind === 'reading' ? answer.reading : unreadable('unreadable')
  }
  const clean: PdfReader['clean'] = async (path, out, signal) => {
    const answer = await answerTo({ kind: 'clean', path, out }, signal)
    if (answer?.kind === 'refused') throw refusedBy(answer.errno, path)
    return answer?.kind === 'cleaning' ? answer.cleaning : { kind: 'unreadable' }
  }
  return { read, clean, close }
}

/** The worker lies beside this file, as TypeScript in the sources and as JavaScript in a build. */
function startWorker(pdfjsFolder: string): Worker {
  const name = import.meta.url.endsWith('.ts') ? 'pdfWorker.ts' : 'pdfWorker.js'
  const file = unpacked(fileURLToPath(new URL(name, import.meta.url)))
  const worker = new Worker(pathToFileURL(file), {
    workerData: { pdfjsFolder },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    // Whatever pdf.js has to say about a file is not for the log.
    stdout: true,
    stderr: true,
  })
  worker.unref()
  return worker
}

/** What the disk said in the thread, as it would have been said here. */
function refusedBy(errno: string, path: string): unknown {
  return asFileError(Object.assign(new Error(errno), { code: errno }), path)
}

type Answer = Exclude<PdfAnswer, { readonly kind: 'tick' }>
type Ending = Answer | { readonly kind: 'stopped' } | { readonly kind: 'cancelled' }

function ask(
  worker: Worker,
  question: PdfQuestion,
  patienceMs: number,
  signal: AbortSignal,
): Promise<Ending> {
  const { promise, resolve } = Promise.withResolvers<Ending>()
  const heap = process.memoryUsage.rss()
  let quietMs = 0
  const onMessage = (answer: PdfAnswer): void => {
    quietMs = 0
    if (answer.kind !== 'tick') resolve(answer)
  }
  const onError = (): void => {
    resolve({ kind: 'stopped' })
  }
  const onAbort = (): void => {
    resolve({ kind: 'cancelled' })
  }
  const look = setInterval(() => {
    quietMs += LOOK_EVERY_MS
    const grown = process.memoryUsage.rss() - heap
    if (quietMs > patienceMs || grown > MAX_GROWTH_BYTES) onError()
  }, LOOK_EVERY_MS)
  worker.on('message', onMessage).on('error', onError).on('exit', onError)
  signal.addEventListener('abort', onAbort)
  if (signal.aborted) onAbort()
  else worker.postMessage(question)
  return promise.finally(() => {
    clearInterval(look)
    signal.removeEventListener('abort', onAbort)
    worker.off('message', onMessage).off('error', onError).off('exit', onError)
  })
}
