import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerSaveDialog } from '../../scripts/drive/answerDialogs.ts'
import { collect, openPrize, section } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { pdfPages } from '../support/pdfPages.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { scoredPrize } from './support/scoredPrize.ts'

test('the jury meets, resolves a tie by the ranking, votes secretly, revokes, and its minutes say so', async () => {
  const prize = await scoredPrize()
  const app = await appForTest()
  const { electron, page } = app
  await openPrize(app, prize.folder, prize.passphrase)
  await collect(app, [prize.inbox], 3)
  await section(app, 'Deliberate')
  await beginMeeting(app)

  await page.getByRole('radio', { name: /^Decisions/ }).click()
  await page.getByText('Nothing has been decided in this category').waitFor()
  await page.getByLabel('Award', { exact: true }).fill('Grand prize')
  await page.getByRole('radio', { name: 'By name' }).click()
  await candidate(app, 'T-1')
  await candidate(app, 'T-2')
  await castBallot(app, 'J01 Ada Kim', 'T-2')
  await castBallot(app, 'J03 Cy Moon', 'T-1')
  await page.getByText('The vote says: T-1').waitFor()
  await page.getByText(/^Equal votes: T-1, T-2\. The official ranking/).waitFor()
  await decide(app, 'The clearer plan', 1)
  expect(await accessibilityFaults(app)).toEqual([])

  await choose(app, 'What is decided', 'Special mention')
  await page.getByLabel('Award', { exact: true }).fill('For courage')
  await page.getByRole('radio', { name: 'Secret' }).click()
  await candidate(app, 'T-1')
  await page.getByRole('textbox', { name: 'T-1', exact: true }).fill('2')
  await page.keyboard.press('Tab')
  await page.getByText('The vote says: T-1').waitFor()
  await decide(app, 'A first of its kind', 2)

  const mention = page.getByRole('article', { name: /^Decision 2/ })
  await mention.getByText('Secret vote: T-1 2').waitFor()
  await mention.getByRole('button', { name: 'Revoke…' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByLabel('Reason').fill('It has the prize already')
  await dialog.getByRole('button', { name: 'Revoke it' }).click()
  await page.getByText('Revoked by decision 3').waitFor()
  expect(await accessibilityFaults(app)).toEqual([])

  await page.getByRole('button', { name: 'End the meeting…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'End the meeting' }).click()
  await page.getByText('No meeting is open').waitFor()
  const file = join(await temporaryFolder(), 'minutes.pdf')
  await answerSaveDialog(electron, file)
  await page.getByRole('button', { name: 'Minutes', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Write them in English…' }).click()
  await page.getByText('“minutes.pdf” is written; the log has its digest.').waitFor()
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
  const text = (await pdfPages(file)).join(' ').replaceAll(/\s+/g, ' ')
  for (const told of [
    'Busan City Hall',
    'Not present: J02 Bo Lund',
    'T-1 has rank 1, T-2 has rank 2',
    'Secret vote, 2 ballots',
    'revoked by decision 3',
  ])
    expect(text).toContain(told)
})

async function beginMeeting({ page }: DrivenApp): Promise<void> {
  await page.getByRole('button', { name: 'Begin the meeting…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Place').fill('Busan City Hall')
  await dialog.getByLabel('Chair').fill('Ada Kim')
  await dialog.getByText('J01 Ada Kim').click()
  await dialog.getByText(/^J03 Cy Moon/).click()
  await dialog.getByRole('button', { name: 'Begin the meeting' }).click()
  await page.getByText('2 of 3 here').waitFor()
}

async function candidate({ page }: DrivenApp, code: string): Promise<void> {
  await page.getByRole('list', { name: 'Entries to vote between' }).getByText(code).click()
}

async function castBallot(app: DrivenApp, juror: string, choice: string): Promise<void> {
  await choose(app, `Ballot of ${juror}`, choice)
}

async function choose({ page }: DrivenApp, name: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.getByRole('option', { name: choice, exact: true }).click()
}

async function decide({ page }: DrivenApp, reason: string, number: number): Promise<void> {
  await page.getByLabel('Reason').fill(reason)
  await page.getByRole('button', { name: 'Write the decision down' }).click()
  await page.getByRole('article', { name: new RegExp(`^Decision ${number} `) }).waitFor()
}
