import { answerOpenDialog } from '../drive/answerDialogs.ts'
import {
  buildBundle,
  checkDocuments,
  createSample,
  section,
  type DrivenSlip,
} from '../drive/asOffice.ts'
import { layBrokenPrize } from './layBrokenPrize.ts'
import { officePassphrase } from './officePassphrase.ts'
import { places } from './places.ts'
import type { Session } from './session.ts'

/** A prize from nothing to its bundle; the slips that the jurors get. */
export async function prepareScenes(session: Session): Promise<readonly DrivenSlip[]> {
  await newPrize(session)
  await brokenPrize(session)
  await createSample(session, places.prize, officePassphrase)
  await unlocking(session)
  await overview(session)
  await entries(session)
  await peopleAndRule(session)
  return build(session)
}

async function newPrize({ electron, page, picture }: Session): Promise<void> {
  await page.getByRole('button', { name: 'Create a prize…' }).click()
  await answerOpenDialog(electron, places.prize)
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await page.getByRole('button', { name: 'Suggest six words' }).click()
  await page.mouse.wheel(0, -2000)
  await picture('office-create')
  await page.getByRole('button', { name: 'Back' }).click()
}

async function brokenPrize({ electron, page, picture }: Session): Promise<void> {
  await layBrokenPrize(places.brokenPrize)
  await answerOpenDialog(electron, places.brokenPrize)
  await page.getByRole('button', { name: 'Open a prize…' }).click()
  await page.getByText('This folder is not ready to be a prize').waitFor()
  await picture('office-broken-prize')
  await page.getByRole('button', { name: 'Back to start' }).click()
}

/** Leaves the prize and comes back to it by the list on Start. */
async function unlocking({ page, picture }: Session): Promise<void> {
  await page.getByRole('button', { name: 'Close prize' }).click()
  await page.getByRole('button', { name: /Seoul Smart City Prize/ }).click()
  await page.getByLabel('Office passphrase').fill('harbour lantern nineteen violas')
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await page.getByText('This is not the passphrase of this office').waitFor()
  await picture('office-unlock')
  await page.getByLabel('Office passphrase').fill(officePassphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await section({ page }, 'Overview')
}

async function overview({ page, picture }: Session): Promise<void> {
  await picture('office-overview')
  await section({ page }, 'Prize')
  await picture('office-prize')
  await page
    .getByRole('button', { name: /^Edit / })
    .first()
    .click()
  await page.getByRole('treegrid', { name: 'Criteria' }).waitFor()
  await picture('office-rubric')
}

async function entries(session: Session): Promise<void> {
  const { page, picture } = session
  await checkDocuments(session)
  await picture('office-entries')
  await page.getByRole('row').filter({ hasText: 'TI-003' }).click()
  await page.locator('.reader-pages[data-state="shown"]').waitFor()
  await picture('office-entry')
  await page.getByRole('button', { name: 'Close this entry' }).click()
  await page.getByText(/^\d+ findings$/).click()
  await picture('office-findings')
}

async function peopleAndRule(session: Session): Promise<void> {
  const { page, picture } = session
  await section(session, 'Jurors')
  await page.getByRole('row').filter({ hasText: 'J04' }).click()
  await picture('office-jurors')
  await section(session, 'Assignments')
  await picture('office-assignments')
  await section(session, 'Rule')
  await picture('office-rule')
}

async function build(session: Session): Promise<readonly DrivenSlip[]> {
  await section(session, 'Build')
  await session.picture('office-build')
  const slips = await buildBundle(session, places.bundle)
  await session.picture('office-slips')
  return slips
}
