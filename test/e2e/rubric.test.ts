import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { declareConflicts, openBundle, openEntry } from '../../scripts/drive/asJuror.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { rubricBundle } from '../support/rubricBundle.ts'
import { passphrase } from '../support/sampleBundle.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

async function deskWithRubrics(): Promise<DrivenApp> {
  const app = await appForTest()
  await openBundle(app, await rubricBundle(await temporaryFolder()), 'J01', passphrase)
  await declareConflicts(app)
  return app
}

/** Puts a text on the clipboard's way into a field, as Ctrl+V does. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.focus()
  await field.evaluate((area, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
}

test('sub-criteria in quarter points, weights at both levels, and each missing item is led to', async () => {
  const app = await deskWithRubrics()
  const { page } = app
  await openEntry(app, 'SUB-1')
  const [impact, means] = [0, 1].map((place) => page.locator('.criterionCard').nth(place))
  const chosen = (name: string, sub: string) =>
    page.getByRole('radiogroup', { name: `Points for ${sub}` }).getByRole('radio', { name })
  await impact?.getByText('25 % of this criterion').waitFor()
  await means?.getByText('33 %').waitFor()
  await page.keyboard.press('3')
  await page.keyboard.press('.')
  await chosen('3.25', 'Need').and(page.locator(':checked')).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await chosen('N/A', 'Effect').and(page.locator(':checked')).waitFor()

  await page.getByRole('button', { name: '2 missing' }).click()
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
    'Means: points',
    'overall comment of at least 20 characters',
  ])
  await page.getByRole('menuitem').last().click()
  const overall = page.getByRole('textbox', { name: 'Overall comment' })
  await overall.and(page.locator(':focus')).waitFor()
  await page.getByText('At least 20 characters are needed.').waitFor()
  await overall.pressSequentially('Short')
  await page.getByText('15 more characters needed').waitFor()
  await paste(overall, '가'.repeat(20_000))
  await page.getByText(/^Nothing was inserted: 20,000 characters where 55 fit/).waitFor()
  expect(await overall.inputValue()).toBe('Short')
  await overall.pressSequentially(', but long enough')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^1 missing/ }).click()
  await page.keyboard.press('1')
  await means?.getByText('A comment is needed.').waitFor()
  await page.getByRole('button', { name: /^1 missing/ }).click()
  await page.keyboard.type('Too dear.')
  await page.getByText('of 100').waitFor()
})

test('from 0 to 100 points are typed, in the field or by digits, and never bent to a step', async () => {
  const app = await deskWithRubrics()
  const { page } = app
  await openEntry(app, 'HUN-1')
  const field = page.getByRole('textbox', { name: 'Points for The whole' })
  await field.waitFor()
  await page.keyboard.press('8')
  await page.keyboard.press('5')
  await expect.poll(() => field.inputValue()).toBe('85')
  await page.getByText('Strong', { exact: true }).waitFor()

  await field.fill('83')
  await field.press('Enter')
  await page.getByText('83 is not on the scale (0 to 100, in steps of 5)').waitFor()
  expect(await field.inputValue()).toBe('85')
  await field.press('ArrowUp')
  expect(await field.inputValue()).toBe('90')
  await field.hover()
  await page.mouse.wheel(0, 300)
  await page.getByRole('button', { name: 'N/A', pressed: false }).click()
  expect(await field.inputValue()).toBe('')
  await page.keyboard.press('Control+z')
  await expect.poll(() => field.inputValue()).toBe('90')
  await page.keyboard.press('Control+z')
  await expect.poll(() => field.inputValue()).toBe('85')
})

test('a conflict noticed while scoring closes the sheet, and is taken back, also by undo', async () => {
  const app = await deskWithRubrics()
  const { page } = app
  await openEntry(app, 'KOR-1')
  await page.locator('.criterionCard--open').waitFor()
  await page.keyboard.press('4')
  await page.getByText('of 100').waitFor()
  await page.getByRole('tab', { name: 'About' }).click()
  await page.getByRole('button', { name: 'Declare a conflict…' }).click()
  await page.getByLabel('Reason').fill('I advised this city.')
  await page.getByRole('button', { name: 'Declare the conflict' }).click()
  await page.getByText('Reason: I advised this city.').waitFor()
  await page.locator('iframe').waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Take back and score' }).click()
  await page.getByRole('button', { name: 'No conflict' }).click()
  await page.getByText('of 100').waitFor()
  for (const undone of [
    'no conflict',
    'conflict of interest taken back',
    'conflict of interest,',
  ]) {
    await page.keyboard.press('Control+z')
    await page.getByText(`Undone: ${undone}`).first().waitFor()
  }
  await page.getByText('of 100').waitFor()
})
