import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, type BrowserWindow, nativeTheme, session } from 'electron'
import { audienceHandlers } from './audience/audienceHandlers.ts'
import { audienceOf } from './audience/audienceOf.ts'
import { createShellHandlers } from './dialogs.ts'
import { EngineHost } from './engineHost.ts'
import { FileGrants } from './fileGrants.ts'
import { followSettings } from './followSettings.ts'
import { hardenAllContents } from './hardenContents.ts'
import { forgoSpelling, hardenSession } from './hardenSession.ts'
import { askKeyStore } from './keyStore.ts'
import { openedFile } from './openedFiles.ts'
import { pages } from './pages.ts'
import { createProgramWindow } from './programWindow.ts'
import { serveSchemes } from './schemes.ts'
import { serveWindow, tellWindow } from './serveWindow.ts'
import { watchFullScreen } from './watchFullScreen.ts'
import { watchPower } from './watchPower.ts'
import { watchViewer } from './watchViewer.ts'

/** The folder that the build fills: main/, renderer/, viewer/. */
const out = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Brings the program up: session, engine, window, menu; then files that are opened while it runs. */
export function startShell(): void {
  const grants = new FileGrants()
  const waiting = openedFile(process.argv, process.cwd())
  hardenAllContents()
  void app.whenReady().then(() => {
    const window = openWindow(grants)
    receiveFiles(window, grants)
    if (waiting !== null) {
      window.webContents.once('did-finish-load', () => {
        openFile(window, grants, waiting)
      })
    }
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
}

function openWindow(grants: FileGrants): BrowserWindow {
  const own = session.fromPartition(pages.program.partition)
  hardenSession('program', own)
  forgoSpelling(session.defaultSession)
  serveSchemes('program', own.protocol, out)
  const window = createProgramWindow(own, out, join(app.getPath('userData'), 'window.json'))
  const audience = audienceOf(
    window,
    out,
    (wanted) => engine.call('office.readDocument', wanted, () => undefined).result,
  )
  const blank = (): void => {
    audience.blank()
  }
  watchViewer(window)
  watchPower(window, blank)
  watchFullScreen(window)
  const engine = startEngine(window, blank)
  const onSettings = followSettings(window, (looks) => {
    audience.dressed(looks)
  })
  onSettings({ language: 'system', theme: nativeTheme.themeSource, textSize: 100 })
  const handlers = {
    ...createShellHandlers({ window, grants, engine }),
    ...audienceHandlers(audience),
  }
  serveWindow({ window, engine, grants, handlers, onSettings, onClosing: blank })
  return window
}

function startEngine(window: BrowserWindow, onStopped: () => void): EngineHost {
  const engine = new EngineHost(
    join(out, 'main', 'engine.js'),
    {
      kind: 'start',
      home: app.getPath('userData'),
      assets: app.isPackaged ? join(process.resourcesPath, 'assets') : join(out, '..', 'assets'),
      version: app.getVersion(),
    },
    askKeyStore,
    {
      onRestart: () => {
        onStopped()
        tellWindow(window, { kind: 'engineRestarted' })
      },
      onGivenUp: () => {
        onStopped()
        tellWindow(window, { kind: 'engineFailed' })
      },
    },
  )
  app.on('will-quit', () => {
    engine.close()
  })
  return engine
}

/** A second start hands its file to this one; macOS sends an event instead. */
function receiveFiles(window: BrowserWindow, grants: FileGrants): void {
  app.on('second-instance', (_event, argv, folder) => {
    if (window.isMinimized()) window.restore()
    window.focus()
    const path = openedFile(argv, folder)
    if (path !== null) openFile(window, grants, path)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(window, grants, path)
  })
}

function openFile(window: BrowserWindow, grants: FileGrants, path: string): void {
  grants.grant(path)
  tellWindow(window, { kind: 'fileOpened', path })
}
