import { app } from 'electron'

// An Electron with no window of its own: print/printer.ts opens hidden ones in it.
app.on('window-all-closed', () => undefined)
