import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) throw new Error('usage: electron FOLDER')

const appFolder = resolve(folder)
const { main, name, productName, version } = JSON.parse(
  readFileSync(join(appFolder, 'package.json'), 'utf8'),
)
process.defaultApp = true
app.setAppPath(appFolder)
app.setName(productName ?? name)
app.setVersion(version)

// Awaited at the top level: Electron becomes ready only after the application has been evaluated.
await import(pathToFileURL(join(appFolder, main)).href)
