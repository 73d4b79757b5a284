import { answerOpenDialog } from '../../drive/answerDialogs.ts'
import { officePassphrase } from '../officePassphrase.ts'
import type { GuideSession } from './guideSession.ts'

/** The steps of a prize in the order of the rail, by which they are found in every language. */
const steps = [
  'overview',
  'prize',
  'entries',
  'jurors',
  'assignments',
  'rule',
  'build',
  'collect',
  'results',
  'rounds',
  'log',
] as const

type Step = (typeof steps)[number]

export async function toStep({ page }: Pick<GuideSession, 'page'>, step: Step): Promise<void> {
  await page.locator('.rail-item').nth(steps.indexOf(step)).click()
}

/** From Start into an unlocked prize. */
export async function openOffice(session: GuideSession, folder: string): Promise<void> {
  const { electron, page } = session
  await answerOpenDialog(electron, folder)
  await page.locator('.start-choice').nth(1).locator('.button').first().click()
  await page.locator('.unlockForm input').fill(officePassphrase)
  await page.locator('.unlockForm-actions .button--primary').click()
  await page.locator('.rail-item').first().waitFor()
}
