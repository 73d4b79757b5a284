import { app } from 'electron'
import { registerSchemes } from './shell/schemes.ts'
import { startShell } from './shell/startShell.ts'
import { hardenProcess } from './shell/hardenProcess.ts'

hardenProcess()
registerSchemes()

if (app.requestSingleInstanceLock()) startShell()
else app.quit()
