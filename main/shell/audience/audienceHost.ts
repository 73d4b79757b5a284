import { ipcMain, type BrowserWindow } from 'electron'
import type { AudienceScene, AudienceView, Looks } from '../../../shared/calls/audienceScene.ts'
import { pages } from '../pages.ts'
import { renewPage } from '../renewPage.ts'
import { isFrom } from '../sender.ts'
import { readShown, type ReadDocument } from './readShown.ts'

export type AudienceParts = {
  readonly createWindow: () => BrowserWindow
  readonly read: ReadDocument
  /** It was opened, or closed by whomever. */
  readonly onOpen: (open: boolean) => void
  /** What was shown is gone without the program's window having asked for it. */
  readonly onBlanked: () => void
}

/** The window for the audience while there is one, and what it shows. */
export class AudienceHost {
  readonly #parts: AudienceParts
  #window: BrowserWindow | null = null
  #scene: AudienceScene | null = null
  #looks: Looks = { language: 'en', theme: 'system', textSize: 100 }

  constructor(parts: AudienceParts) {
    this.#parts = parts
    ipcMain.handle('audience.read', (event, asked: unknown) => {
      const window = this.#window
      if (window === null || !isFrom(window, 'audience', event))
        throw new Error('a stranger called')
      return readShown(() => this.#scene, parts.read, asked)
    })
  }

  open(): void {
    if (this.#window !== null) {
      this.#window.showInactive()
      return
    }
    const window = this.#parts.createWindow()
    this.#window = window
    window.webContents.on('did-finish-load', () => {
      this.#tell()
    })
    window.once('closed', () => {
      this.#window = null
      this.#scene = null
      this.#parts.onOpen(false)
    })
    this.#parts.onOpen(true)
  }

  get isOpen(): boolean {
    return this.#window !== null
  }

  close(): void {
    this.#window?.close()
  }

  show(scene: AudienceScene): void {
    if (this.#window === null) return
    this.#scene = scene
    this.#tell()
  }

  /** Nothing is to be seen from now on, and a moment later nothing is left in the page's memory. */
  blank(): void {
    if (this.#window === null || this.#scene === null) return
    this.#scene = null
    this.#tell()
    void renewPage(this.#window, `${pages.audience.origin}/`)
    this.#parts.onBlanked()
  }

  dressed(looks: Looks): void {
    this.#looks = looks
    this.#tell()
  }

  #tell(): void {
    const view: AudienceView = { scene: this.#scene, looks: this.#looks }
    this.#window?.webContents.send('view', view)
  }
}
