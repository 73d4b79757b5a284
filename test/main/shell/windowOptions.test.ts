import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from 'electron'
import { expect, test } from 'vitest'
import { pages } from '../../../main/shell/pages.ts'
import { windowOptions } from '../../../main/shell/windowOptions.ts'

const root = join(import.meta.dirname, '../../..')
// The factory hands it on and asks it for nothing.
const session = Object.create(null) as Session

function optionsOf(kind: 'program' | 'audience') {
  const bounds = { width: 1280, height: 720 }
  return windowOptions({ kind, session, out: '/app/out', isDark: false, bounds })
}

test.each(['program', 'audience'] as const)(
  'the %s’s window is isolated, sandboxed and shown only when drawn',
  (kind) => {
    const { webPreferences, show } = optionsOf(kind)
    expect(show).toBe(false)
    expect(webPreferences).toEqual({
      session,
      preload: join('/app/out/main', pages[kind].preload),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
    })
  },
)

test('windows are made in one place, and in no other', () => {
  const sources = globSync('main/**/*.ts', { cwd: root })
  const making = sources.filter((file) =>
    /new (BrowserWindow|WebContentsView|BrowserView)\b/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  )
  expect(sources.length).toBeGreaterThan(100)
  expect(making).toEqual([join('main', 'shell', 'createWindow.ts')])
})
