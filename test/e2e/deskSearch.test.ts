import { expect, inject, test } from 'vitest'
import { declareConflicts, openBundle } from '../../scripts/drive/asJuror.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'

const { bundle, passphrases } = inject('sample')

test('a hit leads to its page with the words lit, and the desk is found again as it was left', async () => {
  const app = await openDesk('J05')
  const { page } = app
  const search = page.getByRole('searchbox', { name: 'Search entries, documents, notes' })
  await page.keyboard.press('/')
  await page.keyboard.type('residents')
  await page.getByRole('region', { name: 'Pages' }).waitFor()
  const snippet = page.locator('.searchHit-snippet').first()
  expect(await snippet.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true)
  expect(await accessibilityFaults(app)).toEqual([])

  await search.press('ArrowDown')
  await page.locator('.searchHit:focus').waitFor()
  await page.keyboard.press('End')
  const hit = await focused(app)
  await page.keyboard.press('Enter')
  const lit = page.frameLocator('iframe').locator('.highlight').first()
  await lit.waitFor()
  expect((await lit.innerText()).toLowerCase()).toContain('resident')

  await page.keyboard.press('Alt+ArrowLeft')
  await page.locator(`.searchHit:focus[data-hit="${hit ?? ''}"]`).waitFor()
  expect(await search.inputValue()).toBe('residents')
})

test('part of a Korean word is found, and nothing found says what was looked through', async () => {
  const { page } = await openDesk('J05')
  const search = page.getByRole('searchbox', { name: 'Search entries, documents, notes' })
  await search.fill('스마트')
  await page.locator('.searchHit mark', { hasText: '스마트' }).first().waitFor()
  await search.fill('zeppelin')
  await page.getByText('Nothing holds “zeppelin”').waitFor()
  await page.getByText(/^Searched: titles, applicants and places of 12 entries/).waitFor()
  await page.getByText('protected by a password').waitFor()
})

test('filters, order and row are remembered, and a row’s menu recuses, abstains and takes back', async () => {
  const app = await openDesk('J01')
  const { page } = app
  await page.getByRole('columnheader', { name: 'Title' }).getByRole('button').click()
  const row = page.getByRole('row').filter({ hasText: 'TI-002' })
  const order = await codes(app)
  await row.focus()
  await page.keyboard.press('Enter')
  await page.locator('.entryHead-code', { hasText: 'TI-002' }).waitFor()
  await page.getByRole('button', { name: 'Desk' }).click()
  await page.locator('.virtualTable-row:focus', { hasText: 'TI-002' }).waitFor()
  expect(await codes(app)).toEqual(order)

  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Abstain…' }).click()
  await page.getByLabel('Reason').fill('I know too little of it')
  await page.getByRole('button', { name: 'Abstain', exact: true }).click()
  await row.getByText('Abstained').waitFor()
  await row.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Take back the abstention' }).click()
  await row.getByText('Not started').waitFor()
  await row.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Declare a conflict of interest…' }).click()
  await page.getByLabel('Reason').fill('I advised this city')
  await page.getByRole('button', { name: 'Declare the conflict' }).click()
  await row.getByText('Recused').waitFor()

  await page.getByRole('button', { name: /^All states/ }).click()
  await page.getByRole('option', { name: 'Recused (1)' }).click()
  expect(await codes(app)).toEqual(['TI-002'])
  expect(await accessibilityFaults(app)).toEqual([])
  await row.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Take back the conflict' }).click()
  await page.getByText('No entries here').waitFor()
})

async function openDesk(juror: string): Promise<DrivenApp> {
  const app = await appForTest()
  await openBundle(app, bundle, juror, passphrases[juror] ?? '')
  await declareConflicts(app)
  await app.page.getByRole('row').nth(1).waitFor()
  return app
}

/** The codes of the rows as they stand. */
async function codes({ page }: DrivenApp): Promise<readonly string[]> {
  return page.locator('.virtualTable-row [role=gridcell]:first-child').allInnerTexts()
}

/** The key of the hit that has the focus. */
async function focused({ page }: DrivenApp): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-hit') ?? null)
}
