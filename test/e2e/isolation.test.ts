import { readdir, readFile } from 'node:fs/promises'
import type { Frame } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { declareConflicts, openBundle } from '../../scripts/drive/asJuror.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { chromiumSandbox } from '../../scripts/electron/chromiumSandbox.ts'
import { appForTest } from './support/appForTest.ts'

const { bundle, passphrases } = inject('sample')

async function appWithViewer(): Promise<{ app: DrivenApp; viewer: Frame }> {
  const app = await appForTest()
  await openBundle(app, bundle, 'J01', passphrases['J01'] ?? '')
  await declareConflicts(app)
  await app.page.getByRole('button', { name: /^Begin with/ }).click()
  await app.page.locator('iframe').waitFor()
  const viewer = () => app.page.frames().find((frame) => frame.url().startsWith('jurypdf:'))
  await expect.poll(() => viewer()?.url()).toBe('jurypdf://viewer/index.html')
  const frame = viewer()
  if (frame === undefined) throw new Error('the viewer has gone')
  return { app, viewer: frame }
}

/** What an expression comes to in a frame: its value as text, or the name of what it throws. */
function outcome(frame: Frame, expression: string): Promise<unknown> {
  return frame.evaluate(
    `(async () => { try { return String(await (${expression})) } catch (error) { return error.name } })()`,
  )
}

/** The driver's own scripts are exempt from the content policy, a timer's are not. */
const textAsScript = `new Promise((done) => {
  setTimeout("window.ranText = true", 0)
  setTimeout(() => done(window.ranText === true ? 'run' : 'not run'), 100)
})`

test('the viewer reaches neither the program, nor the window, nor any address', async () => {
  const { viewer } = await appWithViewer()
  const reached = Object.fromEntries(
    await Promise.all(
      [
        'typeof window.jury',
        'typeof window.require',
        'typeof process',
        'parent.document.title',
        "fetch('jury://app/index.html')",
        "fetch('https://example.org/')",
        "fetch('file:///etc/passwd')",
        "window.open('jury://app/index.html')",
        "navigator.serviceWorker.register('/sw.js')",
        "new Worker('data:text/javascript,1')",
        textAsScript,
      ].map(async (expression) => [expression, await outcome(viewer, expression)] as const),
    ),
  )
  expect(reached).toEqual({
    'typeof window.jury': 'undefined',
    'typeof window.require': 'undefined',
    'typeof process': 'undefined',
    'parent.document.title': 'SecurityError',
    "fetch('jury://app/index.html')": 'TypeError',
    "fetch('https://example.org/')": 'TypeError',
    "fetch('file:///etc/passwd')": 'TypeError',
    "window.open('jury://app/index.html')": 'null',
    "navigator.serviceWorker.register('/sw.js')": 'TypeError',
    "new Worker('data:text/javascript,1')": 'SecurityError',
    [textAsScript]: 'not run',
  })
})

test('a viewer that eats 1.5 GB is ended, and the juror can go on', async () => {
  const { app, viewer } = await appWithViewer()
  const eaten = viewer.evaluate(
    'void (window.eaten = Array.from({ length: 17 }, () => new Uint8Array(1e8).fill(1)))',
  )
  await eaten.catch(() => undefined)
  // The driver takes the page for crashed with its frame, so the window is asked through the shell.
  const text = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    )
  await expect.poll(text, { timeout: 20_000 }).toContain('Show again')
})

test('the window runs no foreign script, reaches no address and names no file of its own choice', async () => {
  const app = await appForTest()
  const frame = app.page.mainFrame()
  expect(await outcome(frame, "fetch('https://example.org/')")).toBe('TypeError')
  // Trusted Types forbid it before the content policy would.
  expect(await outcome(frame, textAsScript)).toBe('TypeError')
  expect(await outcome(frame, 'typeof require')).toBe('undefined')
  expect(await outcome(frame, "window.open('https://example.org/')")).toBe('null')
  expect(
    await app.page.evaluate("window.jury.invoke('bundle.inspect', { path: '/etc/passwd' }, 'x')"),
  ).toEqual({ ok: false, error: { code: 'NO_PERMISSION', details: { file: 'passwd' } } })
  await app.page.evaluate("location.href = 'https://example.org/'").catch(() => undefined)
  expect(app.page.url()).toBe('jury://app/')
})

test.runIf(chromiumSandbox())('every page runs in a sandboxed process', async () => {
  const { app } = await appWithViewer()
  const modes = await rendererSeccompModes(app.home)
  expect(modes.length).toBeGreaterThanOrEqual(2)
  expect(new Set(modes)).toEqual(new Set(['2']))
})

/** The Seccomp line of /proc/PID/status of each renderer that runs on this profile. */
async function rendererSeccompModes(profile: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const seen = await Promise.all(
    pids.map(async (pid) => {
      const read = (file: string): Promise<string> =>
        readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')
      const [command, status] = [await read('cmdline'), await read('status')]
      return command.includes('--type=renderer') && command.includes(profile)
        ? /^Seccomp:\s+(\d)/m.exec(status)?.[1]
        : undefined
    }),
  )
  return seen.filter((mode) => mode !== undefined)
}
