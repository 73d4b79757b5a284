import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { answerSaveDialog } from '../../scripts/drive/answerDialogs.ts'
import {
  declareConflicts,
  openBundle,
  openEntry,
  signAndExport,
  untilSaved,
} from '../../scripts/drive/asJuror.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

const { bundle, passphrases } = inject('sample')
const run = promisify(execFile)

async function textOf(pdf: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'])
  return stdout
}

test('a juror keeps a printed copy, a tracker and every signed revision', async () => {
  const app = await appForTest()
  const home = await temporaryFolder()
  const { electron, page } = app
  const [file, again] = [join(home, 'r1.juryscore'), join(home, 'again.juryscore')]
  await openBundle(app, bundle, 'J01', passphrases['J01'] ?? '')
  await declareConflicts(app)
  await openEntry(app, 'TI-002')
  await page.keyboard.press('4')
  await page.keyboard.press('.')
  await page.getByLabel('Overall comment').fill('시민이 함께 만든 점이 돋보입니다.')
  await page.getByRole('tab', { name: /^My notes/ }).click()
  await page.getByLabel('Note on the whole entry').fill('Nobody else reads this.')
  await page.getByRole('tab', { name: 'Rubric' }).click()
  await untilSaved(app)
  await page.getByRole('button', { name: 'Desk', exact: true }).click()
  await page.getByRole('button', { name: 'Sign and export' }).click()

  const printed = async (name: string): Promise<string> => {
    await answerSaveDialog(electron, join(home, name))
    await page.getByRole('button', { name: 'Save a printed copy…' }).click()
    await page.getByText(`Printed copy saved as “${name}”`).first().waitFor()
    return textOf(join(home, name))
  }
  const draft = await printed('draft.pdf')
  expect(draft).toContain('시민이 함께 만든 점이 돋보입니다.')
  expect(draft).toContain('4.5 of 5')
  expect(draft, 'a private note stays private').not.toContain('Nobody else')
  expect(draft).toContain('Not signed yet')
  expect(draft, 'of the screen nothing is printed').not.toContain('Making the PDF')
  expect(draft).toMatch(/1 ?\/ ?\d/)

  await page
    .getByRole('button', { name: /^TI-002|TI-002/ })
    .first()
    .click()
  await page
    .getByRole('button', { name: /points missing\. Go there$/ })
    .first()
    .click()
  await page.locator('.criterionCard--open input:focus').waitFor()
  await page.keyboard.press('3')
  await untilSaved(app)
  await page.getByRole('button', { name: 'Desk', exact: true }).click()
  await page.getByRole('button', { name: 'Sign and export' }).click()

  const tracker = await signAndExport(app, file)
  await page.getByRole('img', { name: `QR code that holds the tracker ${tracker}` }).waitFor()
  await page.getByRole('button', { name: 'Copy the file path' }).click()
  expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(file)
  expect((await printed('copy.pdf')).replaceAll(/\s/g, '')).toContain(tracker)

  await mkdir(join(home, 'folder'))
  const saveAgain = page.getByRole('button', { name: 'Save a copy of revision 1' })
  await answerSaveDialog(electron, join(home, 'folder'))
  await saveAgain.click()
  await page.getByText('The file was not written').waitFor()
  await answerSaveDialog(electron, again)
  await saveAgain.click()
  await page.getByText('Revision 1 saved again as “again.juryscore”').first().waitFor()
  expect((await readFile(again)).equals(await readFile(file))).toBe(true)
})
