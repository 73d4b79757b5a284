import { expect, test } from 'vitest'
import { chooseFromMenu } from '../../scripts/screenshots/chooseFromMenu.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'

test('the guide opens inside the window, in its language, with pictures, links and no faults', async () => {
  const app = await appForTest()
  const { electron, page } = app
  const title = (name: string): Promise<void> =>
    page.getByRole('heading', { level: 2, name }).waitFor()
  await chooseFromMenu(app, 'User’s guide')
  await title('User’s guide')
  expect(await accessibilityFaults(app)).toEqual([])
  await page
    .getByRole('article')
    .getByRole('button', { name: 'Open your bundle', exact: true })
    .first()
    .click()
  await title('Open your bundle')
  const picture = page.getByRole('img').first()
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(600)
  expect(await accessibilityFaults(app)).toEqual([])
  await page.getByRole('navigation').getByRole('button', { name: 'Keys' }).click()
  await title('Keys')
  expect(electron.windows()).toHaveLength(1)
  expect(page.url()).toBe('jury://app/')

  await page.keyboard.press('Alt+ArrowLeft')
  await title('User’s guide')
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('button', { name: 'Create a prize…' }).click()
  await page.keyboard.press('F1')
  await title('Make a prize')
  await page.getByRole('navigation').getByRole('button', { name: 'The command line' }).click()
  await page.getByText(/jurybox check prize/).waitFor()
  await title('For the secretariat')
  expect(await accessibilityFaults(app)).toEqual([])
  await page.keyboard.press('Alt+ArrowLeft')
  await page.keyboard.press('Alt+ArrowLeft')
  await page.locator('.start-header .select-button').click()
  await page.getByRole('option', { name: '한국어' }).click()
  await page.keyboard.press('F1')
  await title('사용 안내서')
})
