import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { openPrize, section } from '../../scripts/drive/asOffice.ts'
import { appForTest } from './support/appForTest.ts'
import { copyOfSample } from './support/copyOfSample.ts'

const passphrase = inject('sample').officePassphrase

test('jurors come from a list, and what each reads is changed cell by cell and taken back', async () => {
  const app = await appForTest()
  const { page } = app
  const prize = await copyOfSample()
  const text = (file: string): Promise<string> => readFile(join(prize, file), 'utf8')
  const [jurors, assignments] = [await text('jurors.csv'), await text('assignments.csv')]
  await openPrize(app, prize, passphrase)

  await section(app, 'Jurors')
  await page.getByRole('button', { name: 'Add a list…' }).click()
  await page
    .getByRole('textbox', { name: 'Jurors' })
    .fill('이름\t이메일\t언어\n홍길동\thong@x.kr\t한국어')
  await page.getByText('Adds 1 juror').waitFor()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('row').filter({ hasText: '홍길동' }).click()
  await page.getByRole('button', { name: 'Edit…' }).click()
  await page.getByLabel('Topics').fill('care; energy')
  await page.keyboard.press('Enter')
  await page.getByText('Topics care; energy').waitFor()
  expect(await text('jurors.csv')).toContain('J06,홍길동,hong@x.kr,ko,')

  await section(app, 'Assignments')
  const cell = (juror: string, code: string) =>
    page.getByRole('gridcell', { name: new RegExp(`^${juror}, ${code}:`) })
  await cell('J06', 'TI-001').click()
  await page.getByRole('gridcell', { name: 'J06, TI-001: Assigned' }).waitFor()
  await cell('J06', 'TI-003').click({ modifiers: ['Shift'] })
  await page.getByRole('gridcell', { name: 'J06, TI-003: Assigned' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('c')
  await page.getByLabel('Reason').fill('Her own city')
  await page.getByRole('button', { name: 'Note the conflict' }).click()
  await page.getByRole('gridcell', { name: 'J06, TI-004: Conflict of interest' }).waitFor()
  await expect.poll(() => text('conflicts.csv')).toContain('J06,TI-004,Her own city')
  expect(await text('assignments.csv')).toBe(`${assignments}J06,TI-001\nJ06,TI-002\nJ06,TI-003\n`)

  await page.getByRole('button', { name: 'Show all pairs…' }).click()
  await page.getByRole('row', { name: /^J06/ }).waitFor()
  await page.keyboard.press('Escape')
  for (const step of [
    'assignment',
    'assignment',
    'assignment',
    'list of jurors',
    'list of jurors',
  ]) {
    await page.getByRole('button', { name: `Undo: ${step}` }).click()
    await page.getByText(`Undone: ${step}`).last().waitFor()
  }
  await page.getByRole('button', { name: 'Undo', exact: true }).waitFor()
  expect([await text('jurors.csv'), await text('assignments.csv')]).toEqual([jurors, assignments])
})
