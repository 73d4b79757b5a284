import { answerOpenDialog } from '../../drive/answerDialogs.ts'
import { places } from '../places.ts'
import { guidePlaces } from './guidePlaces.ts'
import type { GuideSession } from './guideSession.ts'
import { openOffice, toStep } from './officeSteps.ts'

/** From the score files to the next round. */
export async function collectPictures(session: GuideSession): Promise<void> {
  await openOffice(session, guidePlaces.collected(session.language))
  await collecting(session)
  await ranking(session)
  await beside(session)
  await goingOn(session)
  await toStep(session, 'log')
  await session.picture('log')
}

async function collecting(session: GuideSession): Promise<void> {
  const { electron, page, picture } = session
  await toStep(session, 'collect')
  await answerOpenDialog(electron, places.scores)
  await page.locator('.strip button:has(.lucide-file-plus)').click()
  await page.getByRole('row').filter({ hasText: 'J05' }).first().waitFor({ timeout: 60_000 })
  await picture('collect')
  await page.locator('.strip').first().locator('.segments-choice').nth(2).click()
  await page.getByRole('row').filter({ hasText: 'J02' }).click()
  await page.locator('.reminder-letter').waitFor()
  await picture('missing')
}

async function ranking(session: GuideSession): Promise<void> {
  const { page, picture } = session
  await toStep(session, 'results')
  await page.getByRole('row').filter({ hasText: 'TI-001' }).waitFor()
  await picture('results')
  await categoryOf(session, 1)
  await page.getByRole('row').filter({ hasText: 'HC-005' }).click()
  await picture('tie')
  await page.locator('.entryScores-head .iconButton').click()
  await categoryOf(session, 0)
}

/** The other methods and the plots, which stand second and third. */
async function beside({ page, picture }: GuideSession): Promise<void> {
  const views = page.locator('.strip').nth(1).locator('.segments-choice')
  await views.nth(1).click()
  await picture('methods')
  await views.nth(2).click()
  await page.locator('.plots').waitFor()
  await picture('plots')
}

async function goingOn(session: GuideSession): Promise<void> {
  await toStep(session, 'rounds')
  const places = session.page.locator('.nextRound input').first()
  await places.fill('3')
  await places.press('Tab')
  await session.picture('round')
}

async function categoryOf({ page }: GuideSession, place: number): Promise<void> {
  await page.locator('.strip').first().locator('.segments-choice').nth(place).click()
}
