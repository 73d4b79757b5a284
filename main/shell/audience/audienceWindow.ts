import { screen, session, type BrowserWindow } from 'electron'
import { createWindow } from '../createWindow.ts'
import { forgoSpelling, hardenSession } from '../hardenSession.ts'
import { pages } from '../pages.ts'
import { serveSchemes } from '../schemes.ts'
import { watchViewer } from '../watchViewer.ts'
import { audiencePlace, type AudiencePlace } from './audiencePlace.ts'
import { placeLeft, rememberPlace } from './placeMemory.ts'

let isServed = false

/**
 * A window for the audience, shown without taking the focus from the program's. It has a session of its own,
 * which serves its own page and viewer alone.
 */
export function createAudienceWindow(
  program: BrowserWindow,
  out: string,
  stateFile: string,
): BrowserWindow {
  const own = session.fromPartition(pages.audience.partition)
  if (!isServed) {
    hardenSession('audience', own)
    forgoSpelling(own)
    serveSchemes('audience', own.protocol, out)
    isServed = true
  }
  const place = placeFor(program, placeLeft(stateFile))
  const window = createWindow('audience', own, out, place.bounds)
  window.removeMenu()
  takeKeys(window)
  watchViewer(window)
  followScreens(program, window)
  rememberPlace(stateFile, window)
  window.once('ready-to-show', () => {
    window.showInactive()
    if (place.fullScreen) window.setFullScreen(true)
  })
  return window
}

/** The keys that every presentation knows: fill the screen, and no longer. */
function takeKeys(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, { type, key }) => {
    if (type !== 'keyDown' || (key !== 'F11' && key !== 'Escape')) return
    event.preventDefault()
    window.setFullScreen(key === 'F11' && !window.isFullScreen())
  })
}

/** A projector that is plugged in takes the window; one that is unplugged gives it back without covering the program. */
function followScreens(program: BrowserWindow, window: BrowserWindow): void {
  const moved = (): void => {
    if (window.isDestroyed() || program.isDestroyed()) return
    const here = screen.getDisplayMatching(window.getBounds()).id
    const alone = screen.getDisplayMatching(program.getBounds()).id !== here
    if (!alone) moveTo(window, placeFor(program, null))
  }
  screen.on('display-added', moved)
  screen.on('display-removed', moved)
  window.once('closed', () => {
    screen.off('display-added', moved)
    screen.off('display-removed', moved)
  })
}

function moveTo(window: BrowserWindow, { bounds, fullScreen }: AudiencePlace): void {
  window.setFullScreen(false)
  window.setBounds(bounds)
  window.setFullScreen(fullScreen)
}

function placeFor(program: BrowserWindow, left: AudiencePlace | null): AudiencePlace {
  const { id } = screen.getDisplayMatching(program.getBounds())
  return audiencePlace(screen.getAllDisplays(), id, left)
}
