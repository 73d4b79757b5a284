import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { tellWindow } from '../serveWindow.ts'
import { AudienceHost } from './audienceHost.ts'
import { createAudienceWindow } from './audienceWindow.ts'
import type { ReadDocument } from './readShown.ts'

/** Gives the program a window for the audience, which never outlives what the program itself knows. */
export function audienceOf(program: BrowserWindow, out: string, read: ReadDocument): AudienceHost {
  const stateFile = join(app.getPath('userData'), 'audience.json')
  const host = new AudienceHost({
    createWindow: () => createAudienceWindow(program, out, stateFile),
    read,
    onOpen: (open) => {
      tellWindow(program, { kind: 'audience', open })
    },
    onBlanked: () => {
      tellWindow(program, { kind: 'audienceBlanked' })
    },
  })
  program.webContents.on('render-process-gone', () => {
    host.blank()
  })
  program.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) host.blank()
  })
  // A fresh page of the program knows of no window before it is told.
  program.webContents.on('did-finish-load', () => {
    if (host.isOpen) tellWindow(program, { kind: 'audience', open: true })
  })
  program.once('closed', () => {
    host.close()
  })
  return host
}
