import type { Session } from './session.ts'

/** A desk with half the work done. */
export async function deskScenes({ page, picture }: Session): Promise<void> {
  await picture('desk')
  await page.getByRole('searchbox', { name: 'Search all documents' }).fill('residents')
  await page.locator('.searchHits-hit').first().waitFor()
  await picture('desk-search')
  await page.getByRole('searchbox', { name: 'Search all documents' }).fill('zeppelin')
  await page.getByText('No page holds “zeppelin”.').waitFor()
  await picture('desk-search-none')
  await page.getByRole('searchbox', { name: 'Search all documents' }).fill('')
}
