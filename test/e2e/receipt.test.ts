import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOfficeHandlers } from '../../main/engine/office/officeHandlers.ts'
import { systemPorts } from '../../main/engine/systemPorts.ts'
import { answerOpenDialog } from '../../scripts/drive/answerDialogs.ts'
import { signAndExport } from '../../scripts/drive/asJuror.ts'
import { projectFolder } from '../../scripts/project.ts'
import { quietContext } from '../support/contexts.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { harbourPassphrase, openScoredDesk, scoredDesk } from './support/scoredDesk.ts'

test('a juror signs, and finds later in what was published that the scores were counted', async () => {
  const desk = await scoredDesk()
  const app = await openScoredDesk(desk)
  const { electron, page } = app
  await page.getByRole('button', { name: 'No conflict with the rest' }).click()
  await page.getByRole('button', { name: 'Declare and begin' }).click()
  await page.getByRole('button', { name: 'Sign and export' }).first().click()
  const file = join(desk.home, 'J01.juryscore')
  await signAndExport(app, file)
  await page.getByRole('button', { name: 'Check that my scores were counted…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Were my scores counted?' })
  await answerOpenDialog(electron, join(desk.home, 'prize'))
  await dialog.getByRole('button', { name: 'Choose the folder…' }).click()
  await dialog.getByText('is not a receipt').waitFor()

  const publication = join(desk.home, 'publication')
  await publish(desk.home, file, publication)
  await answerOpenDialog(electron, publication)
  await dialog.getByRole('button', { name: 'Choose the folder…' }).click()
  await dialog.getByText('Your scores were counted as you signed them.').waitFor()
  const steps = await dialog.getByRole('listitem').allInnerTexts()
  expect(steps.map((step) => step.slice(0, 4))).toEqual(['Yes:', 'Yes:', 'Yes:', 'Yes:'])
  expect(await accessibilityFaults(app)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})

async function publish(home: string, file: string, folder: string): Promise<void> {
  const assets = join(projectFolder, 'assets')
  const ports = systemPorts({ home, assets, version: '0', log: () => undefined })
  const office = createOfficeHandlers({ ...ports, logN: 12 })
  await office['office.open']({ folder: join(home, 'prize') }, quietContext())
  await office['office.unlock']({ passphrase: harbourPassphrase }, quietContext())
  await office['office.collect']({ paths: [file] }, quietContext())
  const wish = { folder, naming: 'named', comments: true, language: 'en' } as const
  await office['office.publish'](wish, quietContext())
  await office['office.close']({}, quietContext())
}
