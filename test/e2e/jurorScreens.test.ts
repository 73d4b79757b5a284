import { expect, inject, test } from 'vitest'
import { declareConflicts, openBundle, openEntry } from '../../scripts/drive/asJuror.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

const { bundle, passphrases } = inject('sample')
test('digits, half, undo and redo work with the focus in the document as well', async () => {
  const app = await appForTest()
  const { page } = app
  await openBundle(app, bundle, 'J01', passphrases['J01'] ?? '')
  await declareConflicts(app)
  await openEntry(app, 'TI-002')
  const document = page.frameLocator('iframe')
  await document.locator('.textLayer').first().waitFor()
  await document.locator('body').click({ position: { x: 8, y: 120 } })
  const points = page.locator('.criterionCard--open .criterionCard-points')
  const seen: string[] = []
  const press = async (key: string, expected: string): Promise<void> => {
    await page.keyboard.press(key)
    await points.filter({ hasText: new RegExp(`^${expected}$`) }).waitFor()
    seen.push(await points.innerText())
  }
  await press('4', '4')
  await press('.', '4.5')
  await press('Control+z', '4')
  await press('Control+Shift+Z', '4.5')

  expect(seen).toEqual(['4', '4.5', '4', '4.5'])
  await page.mouse.wheel(0, 400)
  expect(await points.innerText()).toBe('4.5')
})

test('what was typed just before the window is closed is there on the next day', async () => {
  const home = await temporaryFolder()
  const passphrase = passphrases['J01'] ?? ''
  const app = await appForTest({ home })
  await openBundle(app, bundle, 'J01', passphrase)
  await declareConflicts(app)
  await openEntry(app, 'TI-002')
  await app.page
    .getByRole('textbox', { name: 'Overall comment' })
    .fill('Convincing to the last figure.')
  const closed = app.electron.waitForEvent('close')
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
  })
  await closed

  const { page } = await appForTest({ home })
  await page.getByRole('button', { name: /juror J01/ }).click()
  await page.getByLabel('Your six words').fill(passphrase)
  await page.keyboard.press('Enter')
  await openEntry({ page }, 'TI-002')
  expect(await page.getByRole('textbox', { name: 'Overall comment' }).inputValue()).toBe(
    'Convincing to the last figure.',
  )
})

test('the menu and the title bar follow the chosen language and theme', async () => {
  const { electron, page } = await appForTest()
  const shell = (): Promise<readonly string[]> =>
    electron.evaluate(({ Menu, nativeTheme }) => [
      nativeTheme.themeSource,
      ...(Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label),
    ])
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /Appearance/ }).click()
  await page.getByRole('option', { name: 'Dark', exact: true }).click()
  await page.getByRole('button', { name: /Language/ }).click()
  await page.getByRole('option', { name: '한국어' }).click()

  await expect.poll(shell).toEqual(['dark', '파일', '편집', '보기', '도움말'])
})
