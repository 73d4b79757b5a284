import { expect, inject, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from '../../scripts/drive/answerDialogs.ts'
import { untilSaved } from '../../scripts/drive/asJuror.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'
import { arrivedAt, focused, goTo, pressAt, watchFocus } from './support/keyboard.ts'

const { bundle, passphrases } = inject('sample')
const passphrase = passphrases['J01'] ?? ''

test('a juror does the whole job without a pointer, and the focus is never lost', async () => {
  const file = `${await temporaryFolder()}/J01.juryscore`
  const app = await appForTest()
  const lost = await watchFocus(app)
  await arrivedAt(app, /^heading "Jurybox"/)
  await unlock(app)
  await declare(app)
  await search(app)
  await read(app)
  await cite(app)
  await score(app)
  await sign(app, file)

  expect(await lost()).toEqual([])
})

async function unlock(app: DrivenApp): Promise<void> {
  const { page, electron } = app
  await answerOpenDialog(electron, bundle)
  await pressAt(app, /^button "Open a bundle…"/)
  await arrivedAt(app, /^button .*Your number/)
  await page.keyboard.press('Enter')
  await arrivedAt(app, /^option/)
  await page.keyboard.type('J01')
  await page.keyboard.press('Enter')
  await goTo(app, /^textbox "Your six words"/)
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
}

async function declare(app: DrivenApp): Promise<void> {
  const { page } = app
  await arrivedAt(app, /^heading "Do you have a conflict/)
  await goTo(app, /^radio "No conflict"/)
  await page.keyboard.press('ArrowRight')
  await goTo(app, /^textbox "Reason/)
  await page.keyboard.type('I advised this city.')
  await pressAt(app, /^button "No conflict with the rest"/)
  await pressAt(app, /^button "Declare and begin"/)
}

async function search(app: DrivenApp): Promise<void> {
  const { page } = app
  await arrivedAt(app, /^heading "Seoul Smart City Prize/)
  await goTo(app, /^searchbox "Search entries, documents, notes"/)
  await page.keyboard.type('slope')
  await page
    .getByRole('button', { name: /p\. \d+/ })
    .first()
    .waitFor()
  await goTo(app, /^button "[^"]*, p\. \d+/, 'ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('iframe').waitFor()
  await page.keyboard.press('Alt+ArrowLeft')
  // The desk is as it was left: from the hit back to the words, which the second Escape empties.
  await page.locator('.searchHit:focus').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('grid').waitFor()
  await goTo(app, /^row "TI-00/)
  await goTo(app, /^row "TI-002/, 'ArrowDown')
  await page.keyboard.press('Enter')
  await arrivedAt(app, /^heading "Ladera/)
}

async function read(app: DrivenApp): Promise<void> {
  const { page } = app
  const document = page.frameLocator('iframe')
  await document.locator('.textLayer').first().waitFor()
  const pageBox = page.getByLabel('Page, number or label')
  await page.keyboard.press(']')
  await expect.poll(() => pageBox.inputValue()).toBe('2')
  await page.keyboard.press('[')
  await expect.poll(() => pageBox.inputValue()).toBe('1')
  await page.keyboard.press('Control+f')
  await arrivedAt(app, /^(searchbox|textbox) "Find"/)
  await page.keyboard.type('hillside')
  await page.getByText(/^\d+ of \d+$/).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(app)).not.toMatch(/"Find"$/)
  await page.keyboard.press('+')
}

/** The page for the first criterion; then a look at the own scores, and back to the entry. */
async function cite(app: DrivenApp): Promise<void> {
  const { page } = app
  await page.keyboard.press('Alt+1')
  await page.locator('.evidenceChips-chip').filter({ hasText: 'p. 1' }).waitFor()
  await page.keyboard.press('m')
  await arrivedAt(app, /^heading "My scores/)
  await page.keyboard.press('Alt+ArrowLeft')
  await arrivedAt(app, /^heading "Ladera/)
}

async function score(app: DrivenApp): Promise<void> {
  const { page } = app
  const criteria = await page.locator('.criterionCard').count()
  for (let number = 1; number <= criteria; number++) {
    const open = page.locator('.criterionCard--open .criterionCard-number')
    await expect.poll(() => open.innerText()).toBe(String(number))
    await page.keyboard.press('5')
    await page.keyboard.press('c')
    await arrivedAt(app, /^textbox/)
    await page.keyboard.type('Shown with figures that can be checked.')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(app)).not.toMatch(/^textbox/)
    await page.keyboard.press('j')
  }
  await goTo(app, /^textbox "Overall comment/)
  await page.keyboard.type('A plan that the hillside already lives by.')
  await untilSaved(app)
  await page.keyboard.press('Control+Enter')
  await arrivedAt(app, /^heading "Maji Ledger/)
}

async function sign(app: DrivenApp, file: string): Promise<void> {
  const { page, electron } = app
  await answerSaveDialog(electron, file)
  // All the way round, through the document and out of it again.
  await pressAt(app, /^button "Desk"/)
  await pressAt(app, /^button "Sign and export"/)
  await pressAt(app, /^checkbox "I sign this as/, 'Space')
  await pressAt(app, /^button "Sign and export…"/)
  await arrivedAt(app, /^(alertdialog|dialog|button)/)
  await pressAt(app, /^button "Export as it is"/)
  await arrivedAt(app, /^heading "Signed and exported/)
  expect(await page.getByLabel('Your tracker').innerText()).toMatch(/\w/)
}
