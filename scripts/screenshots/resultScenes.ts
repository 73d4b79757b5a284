import { collect, openPrize, section } from '../drive/asOffice.ts'
import { chooseFromMenu } from './chooseFromMenu.ts'
import { officePassphrase } from './officePassphrase.ts'
import { places } from './places.ts'
import type { Session } from './session.ts'

/** The score files come in, and the ranking follows. */
export async function resultScenes(session: Session, files: number): Promise<void> {
  const { page, picture } = session
  await chooseFromMenu(session, 'Back to start')
  await openPrize(session, places.prize, officePassphrase)
  await section(session, 'Collect')
  await picture('office-collect-empty')
  await collect(session, [places.scores], files)
  await picture('office-collect')
  await section(session, 'Overview')
  await picture('office-overview-collected')
  await section(session, 'Results')
  await page.getByRole('row').filter({ hasText: 'TI-001' }).waitFor()
  await picture('office-results')
  await entryScenes(session)
  await page.getByText('Agreement and jurors', { exact: true }).click()
  await picture('office-results-agreement')
  await page.getByText(/^Not counted/).click()
  await picture('office-results-not-counted')
}

async function entryScenes({ page, picture }: Session): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'TI-004' }).click()
  await picture('office-results-entry')
  await page.getByText('Human-CentriCity', { exact: true }).first().click()
  await page.getByRole('row').filter({ hasText: 'HC-005' }).click()
  await picture('office-results-tie')
  await page.getByRole('button', { name: 'Close this entry' }).click()
}
