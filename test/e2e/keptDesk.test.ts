import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { answerOpenDialog } from '../../scripts/drive/answerDialogs.ts'
import { declareConflicts, openBundle, openEntry, untilSaved } from '../../scripts/drive/asJuror.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { findElectron } from '../../scripts/electron/findElectron.ts'
import { launchOf } from '../../scripts/electron/launch.ts'
import { projectFolder } from '../../scripts/project.ts'
import { jurybox } from '../support/cli/jurybox.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'
import { engineOf } from './support/engineProcess.ts'

const { bundle, passphrases } = inject('sample')
const passphrase = passphrases['J02'] ?? ''

type Scoring = { readonly app: DrivenApp; readonly home: string; readonly desk: string }

/** An app whose juror has just given the first points. */
async function scoring(): Promise<Scoring> {
  const home = join(await temporaryFolder(), 'home')
  await mkdir(home)
  const app = await appForTest({ home })
  await openBundle(app, bundle, 'J02', passphrase)
  await declareConflicts(app)
  await openEntry(app, 'TI-001')
  await app.page.keyboard.press('4')
  await untilSaved(app)
  const [name = ''] = await readdir(join(home, 'desks'))
  return { app, home, desk: join(home, 'desks', name) }
}

test('a second start hands over its file and leaves; another program finds the desk in use', async () => {
  const { app, home, desk } = await scoring()
  const setting = { folder: home, passphrase }
  const { exit, stderr } = await jurybox(setting, 'export', '--desk', desk, '--out', 'x.juryscore')
  expect([exit, stderr]).toEqual([
    1,
    expect.stringMatching(/^error DESK_IN_USE: .+open in another/),
  ])

  const launch = launchOf(await findElectron(), projectFolder, [`--user-data-dir=${home}`, bundle])
  const second = spawn(launch.executablePath, launch.args, { env: launch.env, stdio: 'ignore' })
  expect(await once(second, 'exit')).toEqual([0, null])
  await app.page.getByText('Signed, and unchanged since').waitFor()
})

/** Every write of the engine finds the disk full until the answer is called. */
async function fillDisk(app: DrivenApp): Promise<() => Promise<void>> {
  const { pid } = await engineOf(app)
  const fault = ['-e', 'trace=pwrite64', '-e', 'inject=pwrite64:error=ENOSPC']
  const strace = spawn('strace', ['-f', '-o', '/dev/null', ...fault, '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void strace.kill())
  // It says so when it has attached.
  await once(strace.stderr, 'data')
  return async () => {
    strace.kill('SIGINT')
    await once(strace, 'exit')
  }
}

test('a full disk is told at once, and what it would not take is saved when there is room', async () => {
  const { app } = await scoring()
  const { page } = app
  const freeDisk = await fillDisk(app)
  const began = performance.now()
  await page.keyboard.press('2')
  await page.getByText('The disk is full, so').waitFor()
  process.stdout.write(
    `The full disk was told after ${Math.round(performance.now() - began)} ms.\n`,
  )
  await page.getByText('Your change is kept here').waitFor()
  await freeDisk()
  await page.getByText('The disk is full, so').waitFor({ state: 'hidden' })
  await untilSaved(app)
  await page.getByText('The disk is full, or nearly so').waitFor()
})

test('a desk damaged on the disk comes back with its scores, and says so', async () => {
  const { app, home, desk } = await scoring()
  const total = await app.page.locator('.rubricFoot').innerText()
  await app.electron.close()
  const file = join(desk, 'desk.db')
  const bytes = await readFile(file)
  await writeFile(file, bytes.fill(0, bytes.length / 4, bytes.length / 2))

  const again = await appForTest({ home })
  await again.page.locator('.recents-open').click()
  await again.page.getByLabel('Your six words').fill(passphrase)
  await again.page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await again.page.getByText('has been rebuilt').waitFor()
  await again.page.getByText('nothing is missing').waitFor()
  await openEntry(again, 'TI-001')
  expect(await again.page.locator('.rubricFoot').innerText()).toBe(total)
  await again.page.getByRole('button', { name: 'Close' }).click()
  await again.page.getByText('has been rebuilt').waitFor({ state: 'hidden' })
})

test('damaged documents are imported again at the unlock, and the scores are there', async () => {
  const { app, home, desk } = await scoring()
  const foot = await app.page.locator('.rubricFoot').innerText()
  await app.electron.close()
  const file = join(desk, 'documents.db')
  await writeFile(file, (await readFile(file)).fill(0, 0, 5000))

  const again = await appForTest({ home })
  await again.page.locator('.recents-open').click()
  await again.page.getByLabel('Your six words').fill(passphrase)
  await again.page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await again.page.getByText('Your scores and comments are safe').waitFor()
  await answerOpenDialog(again.electron, bundle)
  await again.page.getByRole('button', { name: 'Import from the bundle…' }).click()
  await openEntry(again, 'TI-001')
  await again.page.locator('.reader-pages[data-state="shown"]').first().waitFor()
  expect(await again.page.locator('.rubricFoot').innerText()).toBe(foot)
})
