import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { audienceWindow } from '../../scripts/drive/audienceWindow.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { engineOf } from './support/engineProcess.ts'

const entry = {
  code: 'TI-001',
  title: 'Heron canary',
  applicant: 'Office of Herons',
  city: 'Busan',
  country: 'Korea',
  category: 'Tech-InnovaCity',
}

/** What the program's window asks of the shell, as its page would. */
function ask({ page }: DrivenApp, channel: string, input: unknown): Promise<unknown> {
  return page.evaluate(`window.jury.invoke('${channel}', ${JSON.stringify(input)}, 'x')`)
}

async function shown(): Promise<{ app: DrivenApp; audience: Page }> {
  const app = await appForTest()
  const audience = await audienceWindow(app, () => ask(app, 'shell.openAudience', {}))
  await ask(app, 'shell.showAudience', { scene: { kind: 'entry', entry } })
  await audience.getByRole('heading', { name: entry.title }).waitFor()
  return { app, audience }
}

/** What an expression comes to in the page: its value as text, or the name of what it throws. */
function outcome(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(
    `(async () => { try { return String(await (${expression})) } catch (error) { return error.name } })()`,
  )
}

test('the audience’s window reaches neither the program, nor any document, nor any address', async () => {
  const { app, audience } = await shown()
  const reached = [
    ['Object.keys(window.audience).join()', 'onView,readShown'],
    ['typeof window.jury', 'undefined'],
    ['typeof require', 'undefined'],
    ["fetch('jury://app/index.html')", 'TypeError'],
    ["fetch('jurypdf://viewer/index.html')", 'TypeError'],
    ["fetch('https://example.org/')", 'TypeError'],
    ["window.open('jury://app/')", 'null'],
    ["navigator.serviceWorker.register('/sw.js')", 'TypeError'],
    ["window.audience.readShown({ entryCode: 'TI-001', file: 'application.pdf' }, 0, 9)", 'Error'],
  ] as const
  for (const [expression, comesTo] of reached)
    expect(await outcome(audience, expression), expression).toBe(comesTo)
  expect(await audience.evaluate('document.body.innerText')).toContain(entry.title)
  await audience.evaluate("location.href = 'jury://app/'").catch(() => undefined)
  expect(audience.url()).toBe('jury://audience/')
  expect(await askedByAudience(app, 'settings.read')).toContain('a stranger called')
  expect(await askedByAudience(app, 'shell.openAudience')).toContain('a stranger called')
  expect(await accessibilityFaults({ page: audience })).toEqual([])
})

/** What the handler of every call answers when the audience's own main frame asks it. */
function askedByAudience({ electron }: DrivenApp, channel: string): Promise<string> {
  return electron.evaluate(async ({ BrowserWindow, ipcMain }, name) => {
    type Handler = (...asked: readonly unknown[]) => Promise<unknown>
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as ReadonlyMap<string, Handler>
    const all = BrowserWindow.getAllWindows().map(({ webContents }) => webContents)
    const senderFrame = all.find((one) => one.getURL() === 'jury://audience/')?.mainFrame
    try {
      return JSON.stringify(await handlers.get('call')?.({ senderFrame }, name, {}, 'x'))
    } catch (error) {
      return String(error)
    }
  }, channel)
}

test.each(['office.close', 'office.lock'])(
  '%s leaves nothing before the audience',
  async (call) => {
    const { app, audience } = await shown()
    await ask(app, call, {})
    await audience.locator('.stage-box--empty').waitFor()
    expect(await audience.locator('main').innerText()).toBe('')
    await ask(app, 'shell.closeAudience', {})
    await expect.poll(() => app.electron.windows().length).toBe(1)
  },
)

test('neither an engine that dies, a computer that sleeps nor a page that is loaded again leaves anything', async () => {
  const { app, audience } = await shown()
  const ends = [
    async () => {
      process.kill((await engineOf(app)).pid, 'SIGKILL')
    },
    () => app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
    () => app.page.reload(),
  ]
  for (const end of ends) {
    await ask(app, 'shell.showAudience', { scene: { kind: 'entry', entry } })
    await audience.getByRole('heading', { name: entry.title }).waitFor()
    await end()
    await audience.locator('.stage-box--empty').waitFor()
  }
})
