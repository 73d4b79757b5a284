import { answerOpenDialog, answerSaveDialog } from './answerDialogs.ts'
import type { DrivenApp } from './openApp.ts'

/** What a juror gives one entry: points per criterion in the rubric's order, and comments by criterion. */
export type DrivenSheet = {
  readonly entryCode: string
  readonly marks: readonly {
    readonly criterion: string
    readonly points: number
    readonly comment: string
  }[]
  readonly overallComment: string
}

/** From Start to the desk: bundle, number, six words, import. */
export async function openBundle(
  app: DrivenApp,
  bundle: string,
  jurorId: string,
  passphrase: string,
): Promise<void> {
  const { electron, page } = app
  await answerOpenDialog(electron, bundle)
  await page.getByRole('button', { name: 'Open a bundle…' }).click()
  await page.getByText('Signed, and unchanged since').waitFor()
  await page.getByRole('button', { name: /Your number/ }).click()
  await page.getByRole('option', { name: jurorId }).click()
  await page.getByLabel('Your six words').fill(passphrase)
  await page.getByRole('button', { name: 'Open and import' }).click()
  const declaration = page.getByRole('heading', { name: 'Do you have a conflict of interest?' })
  await declaration.waitFor({ timeout: 60_000 })
}

export type DrivenConflict = { readonly entryCode: string; readonly reason: string }

/** Names the conflicts with their reasons, and says "no conflict" for all the others in one action. */
export async function declareConflicts(
  { page }: Pick<DrivenApp, 'page'>,
  conflicts: readonly DrivenConflict[] = [],
): Promise<void> {
  for (const { entryCode, reason } of conflicts) {
    const line = page.locator('.declare-line').filter({ hasText: entryCode })
    await line.getByText('Conflict', { exact: true }).click()
    await line.getByLabel('Reason').fill(reason)
  }
  await page.getByRole('button', { name: 'No conflict with the rest' }).click()
  await page.getByRole('button', { name: 'Declare and begin' }).click()
}

/** Opens an entry from the desk's table. */
export async function openEntry({ page }: Pick<DrivenApp, 'page'>, code: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: code }).click()
}

/** The code of the entry on the Score screen. */
export function entryInHand({ page }: Pick<DrivenApp, 'page'>): Promise<string> {
  return page.locator('.entryHead-code').innerText()
}

/** Scores the entry in hand by keys: criterion by criterion, a digit, a dot for a half, comments. */
export async function scoreByKeys(
  { page }: Pick<DrivenApp, 'page'>,
  sheet: DrivenSheet,
): Promise<void> {
  for (const { criterion, points, comment } of sheet.marks) {
    const card = page.locator('.criterionCard').filter({ hasText: criterion })
    const head = card.getByRole('button', { name: criterion })
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click()
    await page.keyboard.press(String(Math.floor(points)))
    if (!Number.isInteger(points)) await page.keyboard.press('.')
    if (comment !== '') await card.getByRole('textbox').fill(comment)
  }
  if (sheet.overallComment !== '')
    await page.locator('.rubric-overall textarea').fill(sheet.overallComment)
}

/** Abstains from the entry in hand. */
export async function abstain({ page }: Pick<DrivenApp, 'page'>, reason: string): Promise<void> {
  await page.getByRole('tab', { name: 'About' }).click()
  await page.getByRole('button', { name: 'Abstain…' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByLabel('Reason').fill(reason)
  await dialog.getByRole('button', { name: 'Abstain' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Waits until what was given last has reached the disk. */
export async function untilSaved({ page }: Pick<DrivenApp, 'page'>): Promise<void> {
  await page.getByText('Saved', { exact: true }).first().waitFor()
}

/** Signs the sheets on the Export screen into `file`; the tracker's words. */
export async function signAndExport({ electron, page }: DrivenApp, file: string): Promise<string> {
  await answerSaveDialog(electron, file)
  await page.getByText(/^I sign this as/).click()
  await page.getByRole('button', { name: 'Sign and export…' }).click()
  const anyway = page.getByRole('button', { name: 'Export as it is' })
  const done = page.getByText('Signed and exported')
  await anyway.or(done).first().waitFor()
  if (await anyway.isVisible()) await anyway.click()
  await done.waitFor()
  return (await page.getByLabel('Your tracker').innerText()).replaceAll(/\s/g, '')
}
