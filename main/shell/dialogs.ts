import { app, clipboard, dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { join } from 'node:path'
import type { audienceCalls } from '../../shared/calls/audienceCalls.ts'
import type { ShellCalls, ShellInput, ShellOutput } from '../../shared/calls/shellCalls.ts'
import { copyPicture } from './copyPicture.ts'
import type { EngineHost } from './engineHost.ts'
import type { FileGrants } from './fileGrants.ts'
import { pages } from './pages.ts'
import { printPage } from './printPage.ts'
import { renewPage } from './renewPage.ts'

export type ShellHandlers = {
  readonly [C in keyof ShellCalls]: (input: ShellInput<C>) => Promise<ShellOutput<C>>
}

/** All but what is done with the window for the audience. */
type OwnHandlers = Omit<ShellHandlers, keyof typeof audienceCalls>

export type ShellParts = {
  readonly window: BrowserWindow
  readonly grants: FileGrants
  readonly engine: EngineHost
}

const extensions = {
  bundle: [{ name: 'Jurybox bundle', extensions: ['jurybox'] }],
  card: [{ name: 'Jurybox card', extensions: ['jurycard'] }],
  scores: [{ name: 'Jurybox score file', extensions: ['juryscore'] }],
  amendment: [{ name: 'Jurybox amendment', extensions: ['juryamendment'] }],
  copy: [{ name: 'PDF', extensions: ['pdf'] }],
  list: [{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }],
  slips: [
    { name: 'PDF', extensions: ['pdf'] },
    { name: 'CSV', extensions: ['csv'] },
  ],
  prize: [{ name: 'YAML', extensions: ['yaml', 'yml'] }],
  receipt: [{ name: 'Jurybox receipt', extensions: ['json'] }],
  keys: [{ name: 'age', extensions: ['age'] }],
  workbook: [{ name: 'Excel', extensions: ['xlsx'] }],
  table: [{ name: 'CSV', extensions: ['csv'] }],
  report: [{ name: 'PDF', extensions: ['pdf'] }],
  svg: [{ name: 'SVG', extensions: ['svg'] }],
  png: [{ name: 'PNG', extensions: ['png'] }],
}

const documentChoices: Readonly<
  Record<ShellInput<'shell.chooseDocuments'>['what'], OpenDialogOptions>
> = {
  pdf: { properties: ['openFile', 'multiSelections'], filters: extensions.copy },
  folder: { properties: ['openDirectory', 'multiSelections'] },
  table: { properties: ['openFile'], filters: extensions.list },
  keys: { properties: ['openFile'], filters: extensions.keys },
  prize: { properties: ['openFile'], filters: extensions.prize },
  receipt: { properties: ['openFile'], filters: extensions.receipt },
}

/** What the shell itself does for the window. Every path chosen here becomes one that the window may name. */
export function createShellHandlers({ window, grants, engine }: ShellParts): OwnHandlers {
  const choose = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const { filePaths } = await dialog.showOpenDialog(window, options)
    grants.grant(...filePaths)
    return filePaths
  }
  const chooseOne = async (options: OpenDialogOptions): Promise<string | null> =>
    (await choose(options))[0] ?? null
  return {
    'shell.chooseBundle': () => chooseOne({ properties: ['openFile'], filters: extensions.bundle }),
    'shell.chooseCard': () => chooseOne({ properties: ['openFile'], filters: extensions.card }),
    'shell.choosePrizeFolder': ({ create }) =>
      chooseOne({ properties: create ? ['openDirectory', 'createDirectory'] : ['openDirectory'] }),
    'shell.chooseScoreFiles': () => choose({ properties: ['openFile', 'multiSelections'] }),
    'shell.chooseDocuments': ({ what }) => choose(documentChoices[what]),
    'shell.chooseSaveFile': async ({ purpose, suggestedName }) => {
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: extensions[purpose],
      })
      if (filePath === '') return null
      grants.grant(filePath)
      return filePath
    },
    'shell.print': ({ foot }) => printPage(window, foot),
    'shell.showFile': ({ path }) => {
      grants.demand({ path })
      shell.showItemInFolder(path)
      return Promise.resolve({})
    },
    'shell.undoTyping': ({ way }) => {
      window.webContents[way]()
      return Promise.resolve({})
    },
    'shell.setFullScreen': ({ on }) => {
      window.setFullScreen(on)
      return Promise.resolve({})
    },
    'shell.copyText': async ({ text }) => {
      await clipboard.writeText(text)
      return {}
    },
    'shell.copyPicture': async ({ png }) => {
      await copyPicture(png)
      return {}
    },
    'shell.startAfresh': ({ handover }) => {
      engine.renew()
      void renewPage(window, `${pages.program.origin}/#${encodeURIComponent(handover)}`)
      return Promise.resolve({})
    },
    'shell.restartEngine': () => {
      engine.tryAgain()
      return Promise.resolve({})
    },
    'shell.platform': () => Promise.resolve(platform()),
  }
}

function platform(): ShellOutput<'shell.platform'> {
  const { platform: system } = process
  return {
    platform: system === 'darwin' || system === 'win32' ? system : 'linux',
    version: app.getVersion(),
    documents: app.getPath('documents'),
    locale: app.getLocale(),
  }
}
