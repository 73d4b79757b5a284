import { openEntry } from '../drive/asJuror.ts'
import type { Session } from './session.ts'
import { documentShown } from './viewer.ts'

/** The desk and the scoring in Korean. */
export async function koreanScenes(session: Session): Promise<void> {
  await session.picture('desk-korean')
  await openEntry(session, 'TI-001')
  await documentShown(session.page)
  await session.picture('score-korean')
  await session.page.locator('.windowBar button').first().click()
}

/** On Start. */
export async function chooseLanguage({ page }: Pick<Session, 'page'>, name: string): Promise<void> {
  await page.locator('.start-header .select-button').click()
  await page.getByRole('option', { name }).click()
}
