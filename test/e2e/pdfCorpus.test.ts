import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { viewerAddress, viewerOrigins } from '../../renderer/viewer/origins.ts'
import { greeting, type FromViewer, type ToViewer } from '../../renderer/viewer/protocol.ts'
import { openApp, type DrivenApp } from '../../scripts/drive/openApp.ts'
import { corpusFiles, withCorpora } from '../conformance/corpora.ts'

/** Public PDFs that broke readers or carry attacks; see JURYBOX_CORPORA in the conformance tests. */
const files = [...corpusFiles('pdf', '.pdf'), ...corpusFiles('pdf', '.fuzz')]

/** What a viewer made of a PDF; `silent` would be ten seconds without an answer. */
type Outcome =
  'drawn' | 'pageFailed' | 'password' | 'wrongPassword' | 'damaged' | 'unreadable' | 'silent'

declare global {
  interface Window {
    showPdf: (name: string, base64: string) => Promise<Outcome>
  }
}

let app: DrivenApp
const noticed: string[] = []

beforeAll(async () => {
  app = await openApp()
  const { page, electron } = app
  page.on('dialog', (dialog) => noticed.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (!/^(?:jury:\/\/app|jurypdf:\/\/viewer|blob:|data:)/.test(request.url()))
      noticed.push(`request: ${request.url()}`)
  })
  page.on('framenavigated', (frame) => {
    if (!/^(?:jury|jurypdf):/.test(frame.url())) noticed.push(`navigation: ${frame.url()}`)
  })
  electron.on('window', () => noticed.push('window'))
  await page.evaluate(installViewer, {
    greeting,
    viewerAddress: viewerAddress('first'),
    viewerOrigin: viewerOrigins.first,
  })
})

afterAll(() => app.close())

test.runIf(withCorpora)(
  'hostile and odd PDFs are shown or refused, each in time, and none does anything',
  { timeout: 600_000 },
  async () => {
    const outcomes = new Map<string, Outcome>()
    for (const file of files) outcomes.set(basename(file), await show(file))
    const silent = [...outcomes].filter(([, outcome]) => outcome === 'silent')
    const drawn = [...outcomes].filter(([, outcome]) => outcome === 'drawn')
    expect([silent, noticed]).toEqual([[], []])
    expect(files.length).toBeGreaterThan(400)
    expect(drawn.length / files.length).toBeGreaterThan(0.85)
    expect([outcomes.get('issue3371.pdf'), outcomes.get('payload8.pdf')]).toEqual([
      'password',
      'drawn',
    ])
  },
)

async function show(file: string): Promise<Outcome> {
  const bytes = await readFile(file)
  return app.page.evaluate(([name, base64]) => window.showPdf(name, base64), [
    basename(file),
    bytes.toString('base64'),
  ] as const)
}

/** Runs in the window: a viewer of its own, fed from memory, so that no bundle is needed. */
function installViewer(names: {
  readonly greeting: string
  readonly viewerAddress: string
  readonly viewerOrigin: string
}): Promise<void> {
  const { port1: port, port2 } = new MessageChannel()
  const frame = document.createElement('iframe')
  // In sight: Chromium does not draw a frame that nobody can see.
  Object.assign(frame.style, { position: 'fixed', inset: '0', zIndex: '9' })
  let bytes = new Uint8Array()
  let settle: (outcome: Outcome) => void = () => undefined
  const say = (message: ToViewer): void => {
    port.postMessage(message)
  }
  const ready = Promise.withResolvers<undefined>()
  let awaited: string | null = null
  port.onmessage = ({ data }: MessageEvent<FromViewer>) => {
    if (data.type === 'ready') ready.resolve(undefined)
    else if (data.type === 'needBytes') {
      const { requestId, begin, end } = data
      say({ type: 'bytes', requestId, chunk: bytes.slice(begin, end) })
    } else if (data.type === 'opening') awaited = data.documentId === awaited ? null : awaited
    else if (awaited !== null) return
    else if (data.type === 'failed') settle(data.reason)
    else if (data.type === 'drawn' || data.type === 'pageFailed') settle(data.type)
  }
  window.addEventListener('message', ({ data, origin }) => {
    if (data === names.greeting && origin === names.viewerOrigin)
      frame.contentWindow?.postMessage(names.greeting, names.viewerOrigin, [port2])
  })
  window.showPdf = (name, base64) => {
    bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const { promise, resolve } = Promise.withResolvers<Outcome>()
    settle = resolve
    setTimeout(resolve, 10_000, 'silent')
    awaited = name
    say({
      type: 'open',
      documentId: name,
      length: bytes.length,
      password: null,
      place: { page: 1, down: 0, across: 0, scale: 'page-width', rotation: 0 },
      skippedPages: [],
      words: {
        language: 'en',
        page: '{page}',
        pageFailed: '{page}',
        link: 'Link',
        outerLink: 'Link',
      },
    })
    return promise
  }
  frame.src = names.viewerAddress
  document.body.append(frame)
  return ready.promise
}
