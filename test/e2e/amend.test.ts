import { expect, inject, test } from 'vitest'
import { openPrize, section } from '../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../scripts/drive/openApp.ts'
import { accessibilityFaults } from './support/accessibilityFaults.ts'
import { appForTest } from './support/appForTest.ts'
import { collectedSample } from './support/collectedSample.ts'

const { officePassphrase } = inject('sample')

async function choose({ page }: DrivenApp, label: string | RegExp, option: RegExp): Promise<void> {
  await page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .getByRole('button', { name: label })
    .click()
  await page.getByRole('option', { name: option }).click()
}

test('a juror’s points are amended before a witness, the ranking follows, and it is taken back', async () => {
  const app = await appForTest()
  const { page } = app
  await openPrize(app, await collectedSample(), officePassphrase)
  await section(app, 'Deliberate')
  await page.getByRole('option', { name: /TI-002/ }).click()
  const pane = page.getByRole('region', { name: 'Amendments' })
  await pane.getByRole('button', { name: 'Amend a score…' }).click()
  await choose(app, /Juror who changes the points/, /^J01/)
  await choose(app, /New points for Rational Process/, /^5$/)
  await page.getByText(/What would move|Nothing in the ranking/).waitFor()
  await page.getByLabel('Reason').fill('Misread the annex')
  await page.getByLabel('Witnesses').fill('Ada Kim, Ben Ode')
  expect(await accessibilityFaults(app)).toEqual([])
  await page.getByRole('button', { name: 'Sign the amendment' }).click()
  await pane.getByText('Misread the annex').waitFor()
  await pane.getByText(/Witnesses: Ada Kim, Ben Ode/).waitFor()

  await pane.getByRole('button', { name: 'Take back…' }).click()
  await page.getByLabel('Reason').fill('It was right at first')
  await page.getByRole('button', { name: 'Sign the amendment' }).click()
  await pane.getByText('It was right at first').waitFor()
  expect(await pane.getByRole('listitem').count()).toBe(2)

  await section(app, 'Audit log')
  await page
    .getByText(/Misread the annex/)
    .first()
    .waitFor()
})
