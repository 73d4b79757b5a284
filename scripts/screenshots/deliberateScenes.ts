import { section } from '../drive/asOffice.ts'
import type { Session } from './session.ts'

/** The jury's meeting: the queue, one entry, what was said of it, and the projector. */
export async function deliberateScenes(session: Session): Promise<void> {
  const { page, picture } = session
  const { keyboard } = page
  await section(session, 'Deliberate')
  await page.getByRole('option').first().waitFor()
  await keyboard.press('n')
  await page.getByRole('table').waitFor()
  await picture('office-deliberate')
  await keyboard.press('2')
  await picture('office-deliberate-comments')
  await keyboard.press('1')
  await keyboard.press('f')
  await picture('office-deliberate-projector')
  await keyboard.press('3')
  await picture('office-deliberate-projector-scores')
  await keyboard.press('Escape')
}
