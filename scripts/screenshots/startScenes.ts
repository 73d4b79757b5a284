import type { Session } from './session.ts'

/** The program as it is found at first, and what is the same wherever one is. */
export async function startScenes({ page, picture }: Session): Promise<void> {
  await picture('start-empty')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await picture('keys')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByText('Where files live').waitFor()
  await picture('settings')
  await page.getByRole('button', { name: 'Back' }).click()
}
