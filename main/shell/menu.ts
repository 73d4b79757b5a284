import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { WindowEvent } from '../../shared/calls/events.ts'
import type { MenuWords } from '../../shared/messages/menu.ts'

type MenuCommand = Extract<WindowEvent, { kind: 'menu' }>['command']

/** The native menu; each command goes to the window, which knows whether it applies. */
export function installMenu(words: MenuWords, choose: (command: MenuCommand) => void): void {
  const item = (
    label: string,
    command: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label,
    click: () => {
      choose(command)
    },
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      {
        label: words.file,
        submenu: [
          item(words.openBundle, 'openBundle', 'CmdOrCtrl+O'),
          item(words.openPrize, 'openPrize', 'CmdOrCtrl+Shift+O'),
          separator,
          item(words.export, 'export', 'CmdOrCtrl+E'),
          separator,
          item(words.start, 'start', 'Alt+Home'),
          item(words.lock, 'lock', 'CmdOrCtrl+L'),
          item(words.settings, 'settings', 'CmdOrCtrl+,'),
          separator,
          { role: process.platform === 'darwin' ? 'close' : 'quit', label: words.quit },
        ],
      },
      {
        label: words.edit,
        submenu: [
          heard(item(words.undo, 'undo', 'CmdOrCtrl+Z')),
          heard(item(words.redo, 'redo', 'CmdOrCtrl+Shift+Z')),
          separator,
          { role: 'cut', label: words.cut },
          { role: 'copy', label: words.copy },
          { role: 'paste', label: words.paste },
          { role: 'selectAll', label: words.selectAll },
          separator,
          item(words.find, 'find', 'CmdOrCtrl+F'),
        ],
      },
      {
        label: words.view,
        submenu: [
          item(words.myScores, 'myScores', 'CmdOrCtrl+Shift+M'),
          separator,
          { role: 'togglefullscreen', label: words.fullScreen },
        ],
      },
      {
        label: words.help,
        submenu: [item(words.guide, 'guide', 'F1'), item(words.keys, 'keys', 'CmdOrCtrl+/')],
      },
    ]),
  )
}

/** The window hears the key itself, and a text field has its own meaning for it: the menu only shows it. */
function heard(item: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return { ...item, registerAccelerator: false }
}
