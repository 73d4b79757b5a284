import { readdir, readFile } from 'node:fs/promises'
import { expect, inject, test } from 'vitest'
import {
  declareConflicts,
  openBundle,
  scoreByKeys,
  untilSaved,
} from '../../scripts/drive/asJuror.ts'
import { appForTest } from './support/appForTest.ts'
import { sheetOf } from '../../scripts/demo/sampleSheets.ts'

const { bundle, passphrases } = inject('sample')

test('a juror whose engine is killed while scoring unlocks again and misses nothing that was saved', async () => {
  const app = await appForTest()
  const { page } = app
  const passphrase = passphrases['J02'] ?? ''
  await openBundle(app, bundle, 'J02', passphrase)
  await declareConflicts(app)
  await page.getByRole('button', { name: /^Begin with/ }).click()
  const sheet = sheetOf('J02', 'TI-001')
  if (sheet === null) throw new Error('the sample has this sheet')
  await scoreByKeys(app, sheet)
  await untilSaved(app)
  const total = await page.locator('.rubricFoot-number').innerText()

  process.kill(await enginePid(app.electron.process().pid ?? 0), 'SIGKILL')

  await page.getByText('The part of the program that keeps your scores stopped').waitFor()
  await page.getByLabel('Your six words').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.locator('.rubricFoot-number, .deskTable').first().waitFor()
  if (await page.locator('.deskTable').isVisible()) {
    await page.getByRole('row').filter({ hasText: 'TI-001' }).click()
  }
  expect(await page.locator('.rubricFoot-number').innerText()).toBe(total)
})

/** The engine is the process below the app's own whose command line names engine.js, or the utility process of its name. */
async function enginePid(app: number): Promise<number> {
  const processes = await Promise.all(
    (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(processOf),
  )
  const below = (parent: number): readonly number[] =>
    processes.filter((one) => one.parent === parent).flatMap(({ pid }) => [pid, ...below(pid)])
  const family = below(app)
  const engine = processes.find(
    ({ pid, command }) => family.includes(pid) && /engine\.js|utility-sub-type=node/.test(command),
  )
  if (engine === undefined) throw new Error('the app runs no engine')
  return engine.pid
}

async function processOf(
  name: string,
): Promise<{ readonly pid: number; readonly parent: number; readonly command: string }> {
  const read = (file: string): Promise<string> =>
    readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')
  const [status, command] = await Promise.all([read('status'), read('cmdline')])
  return { pid: Number(name), parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0), command }
}
