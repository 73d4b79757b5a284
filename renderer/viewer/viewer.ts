import './zodWithoutEval.ts'
import 'pdfjs-dist/legacy/build/pdf.mjs'
import 'pdfjs-dist/legacy/web/pdf_viewer.css'
import './viewer.css'
import { unreachable } from '../../shared/unreachable.ts'
import { acceptPort } from './acceptPort.ts'
import { createPages, type Pages } from './createPages.ts'
import { closeFind, find, watchFind } from './find.ts'
import { goTo } from './goTo.ts'
import { createHand } from './hand.ts'
import { createMarks, type Marks } from './marks.ts'
import { tellOuterLinks } from './outerLinks.ts'
import { watchPinch } from './pinch.ts'
import { ToViewer, type Selected } from './protocol.ts'
import { createRegionTool, type RegionTool } from './regionTool.ts'
import { selectMatch, wholePage } from './selectHere.ts'
import { endSession, pulseOf, showDocument, startSession } from './session.ts'
import type { OpenMessage, Send, Session } from './session.ts'
import { showPages } from './showPages.ts'
import { watchInput } from './watchInput.ts'
import { watchKeys } from './watchKeys.ts'
import { watchScroll } from './watchScroll.ts'
import { watchSelection } from './watchSelection.ts'

/** Everything between the port and pdf.js. */
function serve(port: MessagePort, pages: Pages): void {
  const send: Send = (message, transfer = []) => {
    port.postMessage(message, transfer)
  }
  let session: Session | null = null
  const current = (): Session | null => session
  showPages(pages, current, send)
  watchFind(pages, current, send)
  watchKeys(pages, send)
  watchInput(send)
  watchPinch(pages)
  createHand(pages)
  tellOuterLinks(pages, send)
  const onCleared = (): void => {
    send({ type: 'selectionCleared' })
  }
  const onSelected = (selected: Selected): void => {
    send({ type: 'selected', selected })
  }
  watchSelection(pages, onSelected, onCleared)
  const tools = {
    follow: watchScroll(pages, send),
    marks: createMarks(pages, {
      onPressed: (held) => {
        send({ type: 'markPressed', held })
      },
      onMoved: (held) => {
        send({ type: 'markMoved', held })
      },
      onReleased: () => {
        send({ type: 'markReleased' })
      },
    }),
    regions: createRegionTool(pages, { onDrawn: onSelected, onCleared }),
  }
  const open = (message: OpenMessage): void => {
    if (session !== null) endSession(session, pages)
    tools.marks.hold(null)
    tools.marks.show([])
    tools.regions.use(false)
    send({ type: 'opening', documentId: message.documentId })
    session = startSession(message, send)
    void showDocument(session, pages, send)
  }
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = ToViewer.parse(data)
    if (message.type === 'open') open(message)
    else if (message.type === 'ping') send({ type: 'pulse', pulse: pulseOf(session, pages) })
    else obey(message, pages, session, tools)
  }
  send({ type: 'ready' })
}

type Order = Exclude<ToViewer, { type: 'open' | 'ping' }>
type Tools = {
  readonly follow: ReturnType<typeof watchScroll>
  readonly marks: Marks
  readonly regions: RegionTool
}

function obey(order: Order, pages: Pages, session: Session | null, tools: Tools): void {
  switch (order.type) {
    case 'bytes':
      session?.bytes.arrived(order.requestId, order.chunk)
      break
    case 'bytesFailed':
      session?.bytes.failed(order.requestId)
      break
    case 'goTo':
      if (session?.document) void goTo(pages, session.document, order.page, order.region)
      break
    case 'goToOutline':
      goToOutline(pages, session, order.id)
      break
    case 'find':
      find(pages, order)
      break
    case 'closeFind':
      closeFind(pages)
      break
    case 'zoom':
    case 'scale':
    case 'rotate':
    case 'scroll':
      changeView(pages, order)
      break
    case 'follow':
      tools.follow(order)
      break
    case 'thumbnail':
      session?.thumbnails?.request(order.page, order.width)
      break
    case 'dropThumbnail':
      session?.thumbnails?.drop(order.page)
      break
    case 'marks':
      tools.marks.show(order.marks)
      break
    case 'holdMark':
      tools.marks.hold(order.id)
      break
    case 'selectHere':
      selectHere(pages, tools.regions)
      break
    case 'tool':
      tools.regions.use(order.tool === 'region')
      break
    case 'clearSelection':
      document.getSelection()?.empty()
      tools.regions.clear()
      break
    case 'theme':
      document.documentElement.dataset['theme'] = order.theme
      break
    default:
      unreachable(order)
  }
}

type ViewOrder = Extract<Order, { type: 'zoom' | 'scale' | 'rotate' | 'scroll' }>

function changeView({ container, viewer }: Pages, order: ViewOrder): void {
  switch (order.type) {
    case 'zoom':
      viewer.updateScale({ steps: order.direction === 'in' ? 1 : -1, drawingDelay: 150 })
      break
    case 'scale':
      viewer.currentScaleValue = order.scale
      break
    case 'rotate':
      viewer.pagesRotation = (viewer.pagesRotation + 90) % 360
      break
    case 'scroll': {
      // A little of what was seen stays in sight.
      const screenful = container.clientHeight * 0.9
      container.scrollBy(0, order.direction === 'up' ? -screenful : screenful)
      break
    }
    default:
      unreachable(order)
  }
}

function goToOutline({ links }: Pages, session: Session | null, id: number): void {
  const destination = session?.destinations[id] ?? null
  if (destination !== null) void links.goToDestination(destination)
}

/** A match that is selected tells of itself, as every selected text does. */
function selectHere(pages: Pages, regions: RegionTool): void {
  if (selectMatch(pages)) return
  const page = wholePage(pages)
  if (page !== null) regions.show(page)
}

const container = document.querySelector<HTMLDivElement>('#container')
if (container === null) throw new Error('the page has no container')
const port = await acceptPort()
serve(port, createPages(container))
