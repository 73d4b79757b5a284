import { cp, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { answerSaveDialog } from '../../scripts/drive/answerDialogs.ts'
import { collect, openPrize, section } from '../../scripts/drive/asOffice.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { appForTest } from './support/appForTest.ts'
import { scoreFile } from './support/scoreFile.ts'

const sample = inject('sample')

test('plots are read by keys, seen as tables and taken elsewhere, and the results exported', async () => {
  const home = await temporaryFolder()
  const prize = join(home, 'prize')
  await cp(sample.folder, prize, { recursive: true })
  const scores = [await scoreFile(sample, 'J01', home), await scoreFile(sample, 'J02', home)]
  const app = await appForTest()
  const { electron, page } = app
  await openPrize(app, prize, sample.officePassphrase)
  await collect(app, scores, 2)
  await section(app, 'Results')
  await page.getByText('Plots', { exact: true }).click()

  const values = page.getByRole('listbox', { name: /^Scores by entry/ })
  await values.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  const reached = page.getByRole('option')
  expect(await reached.getAttribute('aria-posinset')).toBe('1')
  expect(await reached.innerText()).toMatch(/^TI-\d+ .*: J0\d gave \d+\.\d\d$/)
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'The chosen entry' }).waitFor()
  await page.getByRole('button', { name: 'Close this entry' }).click()
  await page.getByRole('button', { name: 'Show as table' }).click()
  await page.getByRole('grid', { name: 'Scores by entry' }).getByText(/^TI-/).first().waitFor()

  const take = async (way: string): Promise<void> => {
    await page.getByRole('button', { name: 'Copy or save' }).click()
    await page.getByRole('menuitem', { name: way }).click()
  }
  const copied = page.getByText('The plot is on the clipboard')
  await take('Copy as drawing (SVG)')
  await copied.waitFor()
  const svg = await electron.evaluate(({ clipboard }) => clipboard.readText())
  expect(svg).toContain('<title id="title">Scores by entry</title>')
  await copied.waitFor({ state: 'hidden' })
  await take('Copy as picture (PNG)')
  await copied.waitFor()
  const size = await electron.evaluate(({ clipboard }) => {
    const earlier = clipboard as unknown as {
      readImage: () => { getSize: () => { width: number; height: number } }
    }
    return earlier.readImage().getSize()
  })
  expect(size.width).toBe(2000)

  const saved = async (file: string): Promise<Buffer> => {
    await page.getByText(`Saved as “${file}”`).first().waitFor()
    return readFile(join(home, file))
  }
  await answerSaveDialog(electron, join(home, 'plot.png'))
  await take('Save as PNG…')
  expect((await saved('plot.png')).subarray(1, 4).toString()).toBe('PNG')

  const exported = async (kind: string, file: string): Promise<Buffer> => {
    await answerSaveDialog(electron, join(home, file))
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: kind }).click()
    return saved(file)
  }
  expect((await exported('Report (PDF)…', 'report.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await exported('Workbook (Excel)…', 'book.xlsx')).subarray(0, 2).toString()).toBe('PK')
  expect((await readdir(home)).filter((name) => name.endsWith('.tmp'))).toEqual([])

  await page.getByText('Made from', { exact: true }).click()
  await page.getByRole('grid', { name: 'Score files' }).getByText('counts').first().waitFor()
})
