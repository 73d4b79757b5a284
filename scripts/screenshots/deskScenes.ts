import type { Session } from './session.ts'

/** A desk with half the work done. */
export async function deskScenes({ page, picture }: Session): Promise<void> {
  await picture('desk')
  await page.getByRole('searchbox', { name: 'Search entries, documents, notes' }).fill('residents')
  await page.locator('.searchHit').first().waitFor()
  await picture('desk-search')
  await page.getByRole('searchbox', { name: 'Search entries, documents, notes' }).fill('zeppelin')
  await page.getByText('Nothing holds “zeppelin”').waitFor()
  await picture('desk-search-none')
  await page.getByRole('searchbox', { name: 'Search entries, documents, notes' }).fill('')
  await page.getByRole('button', { name: 'My scores' }).first().click()
  await page.locator('.myScores').waitFor()
  await picture('my-scores')
  await page.getByRole('button', { name: 'Back' }).click()
}
