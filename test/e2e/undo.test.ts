import { expect, test } from 'vitest'
import { chooseFromMenu } from '../../scripts/screenshots/chooseFromMenu.ts'
import { declareConflicts, openBundle, openEntry, untilSaved } from '../../scripts/drive/asJuror.ts'
import { rubricBundle } from '../support/rubricBundle.ts'
import { passphrase } from '../support/sampleBundle.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

test('points and a comment are taken back and given again on the next day', async () => {
  const home = await temporaryFolder()
  const app = await appForTest({ home })
  await openBundle(app, await rubricBundle(await temporaryFolder()), 'J01', passphrase)
  await declareConflicts(app)
  await openEntry(app, 'KOR-1')
  await app.page.locator('.criterionCard--open').waitFor()
  await app.page.keyboard.press('4')
  const comment = app.page.locator('.criterionCard--open').getByRole('textbox')
  await comment.pressSequentially('Measured twice, ')
  await comment.pressSequentially('and told why.')
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('2')
  await untilSaved(app)
  await app.electron.close()

  const next = await appForTest({ home })
  const { page } = next
  await page.getByRole('button', { name: /juror J01/ }).click()
  await page.getByLabel('Your six words').fill(passphrase)
  await page.keyboard.press('Enter')
  await openEntry(next, 'KOR-1')
  const card = page.locator('.criterionCard').first()
  const points = card.locator('.criterionCard-points')
  await points.filter({ hasText: '2' }).waitFor()
  await page.getByRole('button', { name: /^Undo: 2 points for .*, KOR-1$/ }).waitFor()

  await page.keyboard.press('Control+z')
  await points.filter({ hasText: '4' }).waitFor()
  await page.getByText(/^Undone: 2 points for/).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText(/^Undone: comment on .*, KOR-1$/).waitFor()
  expect(await card.getByRole('textbox').inputValue()).toBe('')
  await chooseFromMenu(next, 'Redo')
  await page.getByText(/^Redone: comment on/).waitFor()
  expect(await card.getByRole('textbox').inputValue()).toBe('Measured twice, and told why.')
  await page.getByRole('button', { name: /^Redo: 2 points/ }).click()
  await points.filter({ hasText: '2' }).waitFor()
  expect(await page.getByRole('button', { name: 'Redo', exact: true }).isDisabled()).toBe(true)
})
