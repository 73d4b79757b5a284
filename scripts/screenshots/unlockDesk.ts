import type { DrivenSlip } from '../drive/asOffice.ts'
import type { Session } from './session.ts'

/** From Start to the desk that is kept on this computer. */
export async function unlockDesk(session: Session, slip: DrivenSlip): Promise<void> {
  const { page, picture } = session
  await picture('start')
  await page.getByRole('button', { name: new RegExp(`juror ${slip.jurorId}`) }).click()
  await page.getByLabel('Your six words').fill(slip.passphrase)
  await picture('unlock-desk')
  await enterDesk(session)
}

/** The same without pictures. */
export async function unlockDeskAgain({ page }: Session, slip: DrivenSlip): Promise<void> {
  await page.locator('.recents-open').filter({ hasText: slip.jurorId }).click()
  await page.locator('.passphraseField input').fill(slip.passphrase)
  await enterDesk({ page })
}

async function enterDesk({ page }: Pick<Session, 'page'>): Promise<void> {
  await page.locator('.unlock-actions button').click()
  await page.locator('.deskTools').waitFor()
}
