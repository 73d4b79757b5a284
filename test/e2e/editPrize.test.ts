import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerOpenDialog } from '../../scripts/drive/answerDialogs.ts'
import { declareConflicts, openBundle } from '../../scripts/drive/asJuror.ts'
import { buildBundle } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { pdfOf } from '../main/engine/documents/pdfFixture.ts'
import { appForTest } from './support/appForTest.ts'

const passphrase = 'harbour lantern nineteen violins'

test('a prize made of the blank one by clicks and keys keeps its notes, and jurors see the rubric that was shown', async () => {
  const folder = await temporaryFolder()
  const prize = join(folder, 'prize')
  await mkdir(prize)
  const office = await appForTest()
  const { page } = office
  const text = (): Promise<string> => readFile(join(prize, 'prize.yaml'), 'utf8')
  await createBlank(office, prize)
  const before = await text()

  await page.getByLabel('Title', { exact: true }).fill('River Prize')
  await page.keyboard.press('Enter')
  await added(office, 'Add a category', ['Ideas'])
  await page.getByRole('button', { name: 'Edit Ideas' }).click()
  await added(office, 'Add a criterion', ['Novelty', 'Benefit'])
  const tree = page.getByRole('treegrid', { name: 'Criteria' })
  await tree.getByRole('row', { name: 'Novelty' }).click()
  await added(office, 'Add a sub-criterion', ['Is it new', 'Is it its own'])
  await tree.getByRole('row', { name: 'First criterion' }).click()
  await page.keyboard.press('Delete')
  await tree.getByRole('row', { name: 'Benefit' }).click()
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByLabel('Weight').fill('3')
  await page.getByLabel('Weight').press('Enter')
  await page.getByText('75% of the total').waitFor()
  await page.getByRole('button', { name: 'The whole rubric' }).click()
  await page.getByRole('radio', { name: 'each sub-criterion' }).click()
  for (const [label, value] of [
    ['To', '10'],
    ['From', '0'],
    ['In steps of', '3'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).first().fill(value)
    await page.keyboard.press('Enter')
  }
  await page.getByText('“To” is not reached in whole steps.').waitFor()
  await page.getByLabel('In steps of').fill('1')
  await page.keyboard.press('Enter')
  await page.getByText('11 levels').waitFor()

  await expect.poll(text).toContain('scale: { minimum: 0, maximum: 10, step: 1 }')
  const after = await text()
  expect(after.split('\n')).toEqual(expect.arrayContaining(notesIn(before)))
  const ideas = after.slice(after.indexOf('  - id: ideas'))
  expect(ideas.slice(ideas.indexOf('      criteria:'))).toBe(criteria)

  await page.getByRole('button', { name: 'The whole rubric' }).focus()
  await page.keyboard.press('Control+z')
  await expect.poll(text).not.toContain('maximum: 10, step: 1')
  await page.getByText('Undone: rubric').waitFor()
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(text).toBe(after)

  await tree.getByRole('row', { name: 'Benefit' }).click()
  const shown = page.getByRole('region', { name: 'What jurors see' }).locator('.rubric')
  await shown.getByRole('button', { name: 'Benefit', expanded: true }).waitFor()
  const preview = await shown.innerText()
  expect(preview).toContain('Benefit')
  const bundle = join(folder, 'river.jurybox')
  await fill(prize)
  await page.getByRole('button', { name: 'Read the folder again' }).click()
  const slips = await buildBundle(office, bundle)
  const juror = await appForTest()
  await openBundle(juror, bundle, 'J01', slips[0]?.passphrase ?? '')
  await declareConflicts(juror)
  await juror.page.getByRole('button', { name: /^Begin with/ }).click()
  const rubric = juror.page.locator('.rubric')
  await rubric.getByRole('button', { name: 'Benefit', expanded: true }).waitFor()
  expect(await rubric.innerText()).toBe(preview)
}, 180_000)

const criteria = `      criteria:
        - id: benefit
          title: Benefit
          weight: 3
        - id: novelty
          title: Novelty
          weight: 1
          subcriteria:
            - id: is-it-new
              title: Is it new
            - id: is-it-its-own
              title: Is it its own
`

async function createBlank({ electron, page }: DrivenApp, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Create a prize…' }).click()
  await page.getByText('A blank prize').click()
  await answerOpenDialog(electron, folder)
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  await page.getByRole('button', { name: 'Create the prize' }).click()
  await page.getByRole('heading', { name: 'The prize' }).waitFor()
}

/** One after the other into the field that a button opens. */
async function added(
  { page }: DrivenApp,
  button: string,
  titles: readonly string[],
): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  for (const title of titles) {
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: title }).waitFor()
  }
  await page.keyboard.press('Escape')
}

function notesIn(text: string): string[] {
  return text.split('\n').filter((line) => line.trimStart().startsWith('#'))
}

/** An entry in the new category, and a juror to read it. */
async function fill(prize: string): Promise<void> {
  const documents = join(prize, 'documents', 'I-1')
  await mkdir(documents, { recursive: true })
  await writeFile(join(documents, 'application.pdf'), await pdfOf('A raft for everybody'))
  await writeFile(
    join(prize, 'entries.csv'),
    'code,category,title,documents\nI-1,ideas,A raft,application.pdf\n',
  )
  await writeFile(join(prize, 'jurors.csv'), 'id,name,email,language\nJ01,Ada Kim,,en\n')
}
