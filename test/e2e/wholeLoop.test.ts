import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  abstain,
  declareConflicts,
  entryInHand,
  openBundle,
  scoreByKeys,
  signAndExport,
  untilSaved,
} from '../../scripts/drive/asJuror.ts'
import { buildBundle, collect, createSample, section } from '../../scripts/drive/asOffice.ts'
import { sheetOf } from '../../scripts/demo/sampleSheets.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'

const passphrase = 'harbour lantern nineteen violins'

test('a prize is made, built, judged and collected by clicks and keys alone', async () => {
  const folder = await temporaryFolder()
  const [prize, bundle, scores] = ['prize', 'r1.jurybox', 'J01.juryscore'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  await mkdir(prize)

  const office = await appForTest()
  await createSample(office, prize, passphrase)
  const slips = await buildBundle(office, bundle)
  expect(slips.map(({ jurorId }) => jurorId)).toEqual(['J01', 'J02', 'J03', 'J04', 'J05'])

  const juror = await appForTest()
  await openBundle(juror, bundle, 'J01', slips[0]?.passphrase ?? '')
  await declareConflicts(juror, [{ entryCode: 'LD-001', reason: 'My student works there.' }])
  await juror.page.getByRole('button', { name: /^Begin with/ }).click()
  expect(await entryInHand(juror)).toBe('TI-001')
  await juror.page.locator('iframe').waitFor()
  await scoreByKeys(juror, sheetOf('J01', 'TI-001') ?? unscored())
  await untilSaved(juror)
  expect(await juror.page.locator('.rubricFoot-number').innerText()).toMatch(/^83\.3/)
  await juror.page.keyboard.press('Control+Enter')
  await juror.page.locator('.entryHead-code').filter({ hasText: 'TI-002' }).waitFor()
  await abstain(juror, 'I could not judge this one.')
  await juror.page.getByRole('button', { name: 'Desk' }).click()
  await juror.page.getByRole('button', { name: 'Sign and export' }).click()
  const tracker = await signAndExport(juror, scores)
  expect(tracker).toMatch(/^[a-z]+(-[a-z]+){3}-[a-z]{12}$/)

  await collect(office, [scores], 1)
  await office.page.getByText('Verified and taken in. It counts.').waitFor()
  await office.page.getByRole('radio', { name: 'Sheets' }).click()
  for (const cell of ['TI-001: Complete', 'TI-002: Abstained', 'LD-001: Recused']) {
    await office.page.getByRole('gridcell', { name: `J01, ${cell}` }).waitFor()
  }
  await section(office, 'Results')
  const row = office.page.getByRole('row').filter({ hasText: 'TI-001' })
  // The sample's rule asks for two complete sheets; one is shown with its dot and no rank.
  await row.getByRole('gridcell', { name: '1', exact: true }).waitFor()
}, 240_000)

function unscored(): never {
  throw new Error('the sample has a sheet of J01 for TI-001')
}
