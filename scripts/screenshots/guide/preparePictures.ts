import { answerOpenDialog, answerSaveDialog } from '../../drive/answerDialogs.ts'
import { chooseLanguage } from '../koreanScenes.ts'
import { guidePlaces } from './guidePlaces.ts'
import type { GuideSession } from './guideSession.ts'
import { openOffice, toStep } from './officeSteps.ts'

/** From the first screen to the slips. */
export async function preparePictures(session: GuideSession): Promise<void> {
  await chooseLanguage(session, session.language.name)
  await creating(session)
  await openOffice(session, guidePlaces.freshPrize)
  await session.picture('overview')
  await rubricAndRule(session)
  await entriesAndDocuments(session)
  await people(session)
  await building(session)
}

async function creating({ electron, page, picture }: GuideSession): Promise<void> {
  await page.locator('.start-choice').nth(1).locator('.button').nth(1).click()
  await answerOpenDialog(electron, guidePlaces.freshPrize)
  await page.locator('.folderChoice button').click()
  await page.locator('.newPassphrase button:has(.lucide-dices)').click()
  await page.locator('.templateChoice').scrollIntoViewIfNeeded()
  await picture('create')
  await page.locator('.windowBar button').first().click()
}

async function rubricAndRule(session: GuideSession): Promise<void> {
  const { page, picture } = session
  await toStep(session, 'prize')
  await page.locator('.categories-row .button').first().click()
  await page.getByRole('treegrid').getByRole('row').first().click()
  await picture('rubric')
  await toStep(session, 'rule')
  await picture('rule')
}

async function entriesAndDocuments(session: GuideSession): Promise<void> {
  const { page, picture } = session
  const check = page.locator('.office-main .strip button:has(.lucide-list-checks)')
  await toStep(session, 'entries')
  await check.click()
  await page.locator('.checkStrip-work').waitFor({ state: 'hidden', timeout: 60_000 })
  await check.and(page.locator(':enabled')).waitFor()
  await picture('entries')
  await page.locator('.strip .segments-choice').nth(1).click()
  await picture('documents')
}

async function people(session: GuideSession): Promise<void> {
  const { page, picture } = session
  await toStep(session, 'jurors')
  await page.getByRole('row').filter({ hasText: 'J04' }).click()
  await picture('jurors')
  await toStep(session, 'assignments')
  await picture('assign')
}

async function building(session: GuideSession): Promise<void> {
  const { electron, page, picture } = session
  await toStep(session, 'build')
  const build = page.locator('.build-actions .button--primary')
  await build.and(page.locator(':enabled')).waitFor()
  await picture('build')
  await answerSaveDialog(electron, guidePlaces.freshBundle)
  await build.click()
  await page.locator('.dialogBox-actions .button').last().click()
  await page.locator('.build-passphrase').first().waitFor({ timeout: 90_000 })
  await picture('slips')
}
