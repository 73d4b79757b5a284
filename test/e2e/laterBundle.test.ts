import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import {
  declareConflicts,
  entryInHand,
  openBundle,
  openEntry,
  scoreByKeys,
  signAndExport,
  untilSaved,
} from '../../scripts/drive/asJuror.ts'
import { buildBundle, collect, createSample } from '../../scripts/drive/asOffice.ts'
import { answerOpenDialog } from '../../scripts/drive/answerDialogs.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { sheetOf } from '../../scripts/demo/sampleSheets.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

const passphrase = 'harbour lantern nineteen violins'

test('a juror who opens a rebuilt bundle keeps the desk, and revision 2 is taken in', async () => {
  const folder = await temporaryFolder()
  const prize = join(folder, 'prize')
  await mkdir(prize)
  const office = await appForTest()
  await createSample(office, prize, passphrase)
  const [slip] = await buildBundle(office, join(folder, 'first.jurybox'))
  const words = slip?.passphrase ?? ''

  const home = await homeForTest()
  const juror = await appForTest({ home })
  await openBundle(juror, join(folder, 'first.jurybox'), 'J01', words)
  await declareConflicts(juror)
  await juror.page.getByRole('button', { name: /^Begin with/ }).click()
  expect(await entryInHand(juror)).toBe('TI-001')
  await scoreByKeys(juror, sheetOf('J01', 'TI-001') ?? unscored())
  await untilSaved(juror)
  await exportAs(juror, join(folder, 'first.juryscore'))
  await juror.close()

  await putAway(office)
  await appendFile(join(prize, 'jurors.csv'), 'J06,Late Juror,,en,\n')
  await withoutRow(join(prize, 'assignments.csv'), 'J01,TI-002')
  await appendFile(join(prize, 'assignments.csv'), 'J06,TI-002\nJ01,TI-003\n')
  const slips = await buildBundle(office, join(folder, 'second.jurybox'))
  expect(slips.map(({ jurorId }) => jurorId)).toContain('J06')
  expect(slips[0]?.passphrase).toBe(words)
  await office.page.getByText(/0 of \d+ documents were written anew/).waitFor()

  const again = await appForTest({ home })
  await goOn(again, join(folder, 'second.jurybox'), words)
  await again.page.getByText('Your 1 sheet stays, 1 entry is new, 1 entry was taken away').waitFor()
  await again.page.getByRole('button', { name: 'Understood' }).click()
  await openEntry(again, 'TI-001')
  expect(await again.page.locator('.rubricFoot-number').innerText()).toMatch(/^83\.3/)
  await exportAs(again, join(folder, 'second.juryscore'))
  await collect(office, [join(folder, 'second.juryscore')], 1)
  await office.page.getByText('Verified and taken in. It counts.').waitFor()
  const row = office.page.getByRole('row').filter({ hasText: 'second.juryscore' })
  expect(await row.innerText()).toMatch(/J01\s+2\s/)
}, 240_000)

/** Opens the later bundle by number and words, and declares what is new. */
async function goOn({ electron, page }: DrivenApp, bundle: string, words: string): Promise<void> {
  await answerOpenDialog(electron, bundle)
  await page.getByRole('button', { name: 'Open a bundle…' }).click()
  await page.getByText('Signed, and unchanged since').waitFor()
  await page.getByRole('button', { name: /Your number/ }).click()
  await page.getByRole('option', { name: 'J01' }).click()
  await page.getByText('You have a desk of this round on this computer.').waitFor()
  await page.getByLabel('Your six words').fill(words)
  await page.getByRole('button', { name: 'Go on with your desk' }).click()
  const declaration = page.getByRole('heading', { name: 'Do you have a conflict of interest?' })
  await declaration.waitFor({ timeout: 60_000 })
  await declareConflicts({ page })
}

async function exportAs(app: DrivenApp, file: string): Promise<void> {
  await app.page.getByRole('button', { name: 'Desk', exact: true }).click()
  await app.page.getByRole('button', { name: 'Sign and export' }).click()
  await signAndExport(app, file)
}

async function putAway({ page }: DrivenApp): Promise<void> {
  await page.getByRole('button', { name: 'Put away' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Put away' }).click()
}

async function withoutRow(file: string, row: string): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  await writeFile(file, lines.filter((line) => line.trim() !== row).join('\n'))
}

async function homeForTest(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'jurybox-home-'))
  onTestFinished(() => rm(home, { recursive: true, force: true, maxRetries: 5 }))
  return home
}

function unscored(): never {
  throw new Error('the sample has a sheet of J01 for TI-001')
}
