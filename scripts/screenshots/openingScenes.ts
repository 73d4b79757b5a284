import { answerOpenDialog } from '../drive/answerDialogs.ts'
import { declareConflicts } from '../drive/asJuror.ts'
import type { DrivenSlip } from '../drive/asOffice.ts'
import { holdEngine } from './holdEngine.ts'
import { places } from './places.ts'
import type { Session } from './session.ts'

/** A juror opens the bundle for the first time, up to the fresh desk. */
export async function openingScenes(session: Session, slip: DrivenSlip): Promise<void> {
  await unlocking(session, slip)
  await declaring(session)
}

async function unlocking(session: Session, slip: DrivenSlip): Promise<void> {
  const { electron, page, picture } = session
  await answerOpenDialog(electron, places.bundle)
  await page.getByRole('button', { name: 'Open a bundle…' }).click()
  await page.getByText('Signed, and unchanged since').waitFor()
  await page.getByRole('button', { name: /Your number/ }).click()
  await page.getByRole('option', { name: slip.jurorId }).click()
  await page.getByLabel('Your six words').pressSequentially('harbour lan')
  await picture('unlock')
  await page.getByLabel('Your six words').fill(slip.passphrase.replace(/^\S+/, 'abandon'))
  await page.getByRole('button', { name: 'Open and import' }).click()
  await page.getByRole('alert').first().waitFor()
  await picture('unlock-wrong-passphrase')
  await page.getByLabel('Your six words').fill(slip.passphrase)
  await page.getByRole('button', { name: 'Open and import' }).click()
  await importing(session)
}

/** The sample is imported in an instant; it is shown with a part of it done, or not at all. */
async function importing(session: Session): Promise<void> {
  const { page, picture } = session
  const step = page.locator('.progressPanel-step').filter({ hasText: 'Importing' })
  const bar = page.locator('.progressPanel-done')
  const isThere = async (): Promise<boolean> => {
    if (!(await step.isVisible())) return page.locator('.declare').isVisible()
    const style = await bar.getAttribute('style', { timeout: 100 }).catch(() => null)
    return Number.parseFloat(style?.replace('width:', '') ?? '') > 20
  }
  await holdEngine(session, {
    isThere,
    act: async () => {
      if (await step.isVisible()) await picture('unlock-import')
    },
  })
}

async function declaring({ page, picture }: Session): Promise<void> {
  await page.getByRole('heading', { name: 'Do you have a conflict of interest?' }).waitFor()
  const line = page.locator('.declare-line').filter({ hasText: 'TI-004' })
  await line.getByText('Conflict', { exact: true }).click()
  await line.getByLabel('Reason').fill('I advised this city’s water utility in 2024')
  await page
    .locator('.declare-line')
    .filter({ hasText: 'TI-001' })
    .getByText('No conflict', { exact: true })
    .click()
  await picture('declare')
  await line.getByText('No conflict', { exact: true }).click()
  await declareConflicts({ page })
  await page.getByRole('button', { name: /^Begin with/ }).waitFor()
}
