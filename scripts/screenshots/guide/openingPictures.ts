import { answerOpenDialog } from '../../drive/answerDialogs.ts'
import type { DrivenSlip } from '../../drive/asOffice.ts'
import { chooseLanguage } from '../koreanScenes.ts'
import { guidePlaces } from './guidePlaces.ts'
import type { GuideSession } from './guideSession.ts'

/** From the first screen to the desk. Everything is found by its place: the words differ by language. */
export async function openingPictures(session: GuideSession, slip: DrivenSlip): Promise<void> {
  await chooseLanguage(session, session.language.name)
  await session.picture('start', session.page.locator('.start-choices'), 72)
  await newCard(session)
  await unlocking(session, slip)
  await declaring(session)
}

async function newCard({ page, picture }: GuideSession): Promise<void> {
  await page.locator('.start-choice').first().locator('.button').nth(1).click()
  await page.locator('main form').waitFor()
  await picture('card')
  await page.locator('.windowBar button').first().click()
  await page.locator('.start-choices').waitFor()
}

async function unlocking(
  { electron, page, picture }: GuideSession,
  slip: DrivenSlip,
): Promise<void> {
  await answerOpenDialog(electron, guidePlaces.bundle)
  await page.locator('.start-choice .button--primary').first().click()
  await page.locator('.unlock-form .select-button').click()
  await page.getByRole('option', { name: slip.jurorId }).click()
  const words = page.locator('.passphraseField input')
  await words.pressSequentially('army van def')
  await picture('unlock', page.locator('.unlock-column'), 24)
  await words.fill(slip.passphrase)
  await page.locator('.unlock-actions .button--primary').click()
  await page.locator('.declare-line').first().waitFor({ timeout: 60_000 })
}

async function declaring({ page, picture }: GuideSession): Promise<void> {
  const lines = page.locator('.declare-line')
  await lines.nth(0).locator('.declare-answer').first().click()
  await lines.nth(1).locator('.declare-answer').first().click()
  const conflict = lines.filter({ hasText: 'TI-004' })
  await conflict.locator('.declare-answer').last().click()
  await conflict
    .locator('.declare-reason input, .declare-reason textarea')
    .fill('Advised the water utility in 2024')
  await picture('declare')
  await conflict.locator('.declare-answer').first().click()
  await page.locator('.declare-foot .button').first().click()
  await page.locator('.declare-foot .button--primary').click()
  await page.locator('.deskTools').waitFor()
}
