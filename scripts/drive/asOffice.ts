import { answerOpenDialog, answerSaveDialog } from './answerDialogs.ts'
import type { DrivenApp } from './openApp.ts'

export type DrivenSlip = { readonly jurorId: string; readonly passphrase: string }

/** Makes the sample prize in an empty folder, by the Start screen's third choice. */
export async function createSample(
  { electron, page }: DrivenApp,
  folder: string,
  passphrase: string,
): Promise<void> {
  await page.getByRole('button', { name: 'Try the sample prize' }).click()
  await answerOpenDialog(electron, folder)
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  await page.getByRole('button', { name: 'Make the sample prize' }).click()
  await section({ page }, 'Overview')
}

/** Opens a prize folder from Start and unlocks its office. */
export async function openPrize(
  { electron, page }: DrivenApp,
  folder: string,
  passphrase: string,
): Promise<void> {
  await answerOpenDialog(electron, folder)
  await page.getByRole('button', { name: 'Open a prize…' }).click()
  await page.getByLabel('Office passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await section({ page }, 'Overview')
}

/** Goes to a section of the left rail and waits for its title. */
export async function section({ page }: Pick<DrivenApp, 'page'>, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps of the prize' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
}

/** Opens every PDF and waits for the findings. */
export async function checkDocuments(app: DrivenApp): Promise<void> {
  await section(app, 'Entries')
  const check = app.page.getByRole('button', { name: 'Check the documents' })
  await check.click()
  // What was checked before is not opened again: then it is done at once.
  await app.page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'hidden', timeout: 60_000 })
  await app.page.getByRole('button', { name: 'Check the documents', disabled: false }).waitFor()
}

/** Builds the bundle into `file`, reading its warnings, and answers the slips as the screen shows them. */
export async function buildBundle(app: DrivenApp, file: string): Promise<readonly DrivenSlip[]> {
  const { electron, page } = app
  await section(app, 'Build')
  await answerSaveDialog(electron, file)
  await page.getByRole('button', { name: 'Build the bundle…' }).click()
  const accept = page.getByRole('button', { name: 'Build all the same…' })
  const stop = page.getByRole('button', { name: 'Stop' })
  const built = page.getByRole('table', { name: 'Slips for the jurors' })
  await accept.or(stop).or(built).first().waitFor()
  if (await accept.isVisible()) await accept.click()
  await built.waitFor({ timeout: 90_000 })
  return Promise.all((await built.locator('tbody tr').all()).map((row) => slipOf(row)))
}

async function slipOf(row: {
  readonly allInnerTexts: () => Promise<string[]>
}): Promise<DrivenSlip> {
  const [text = ''] = await row.allInnerTexts()
  const [jurorId = '', , passphrase = ''] = text.split('\t').map((cell) => cell.trim())
  return { jurorId, passphrase }
}

/** Saves the slips shown after a build, as PDF or CSV by the file's extension. */
export async function saveSlips({ electron, page }: DrivenApp, file: string): Promise<void> {
  await answerSaveDialog(electron, file)
  const name = file.endsWith('.pdf') ? 'Save as PDF…' : 'Save as CSV…'
  await page.getByRole('button', { name }).click()
  await page.getByText(/Saved as/).waitFor()
}

/** Gives score files, or folders of them, and waits for as many verdicts as are expected. */
export async function collect(
  app: DrivenApp,
  files: readonly string[],
  verdicts: number,
): Promise<void> {
  const { electron, page } = app
  await section(app, 'Collect')
  await answerOpenDialog(electron, ...files)
  await page.getByRole('button', { name: 'Choose files…' }).click()
  await page.getByText(new RegExp(`^${verdicts} files?$`)).waitFor({ timeout: 60_000 })
}
