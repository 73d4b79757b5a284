import {
  declareConflicts,
  openBundle,
  openEntry,
  signAndExport,
  untilSaved,
} from '../../../scripts/drive/asJuror.ts'
import { answerOpenDialog } from '../../../scripts/drive/answerDialogs.ts'
import { checkDocuments, collect, openPrize, section } from '../../../scripts/drive/asOffice.ts'
import type { DrivenApp } from '../../../scripts/drive/openApp.ts'
import type { BuiltSample } from './sampleBundle.ts'

/** Looks at the screen that is there now. */
export type Look = (screen: string) => Promise<void>

export const noteInWalk = 'Ask who pays for the sirens'

/** Past every screen of a juror, from the first to the tracker; `file` is what is signed. */
export async function walkAsJuror(
  app: DrivenApp,
  { bundle, passphrases }: BuiltSample,
  file: string,
  look: Look,
): Promise<void> {
  const { page, electron } = app
  const passphrase = passphrases['J01'] ?? ''
  await look('start')
  await page.getByRole('button', { name: 'Settings' }).click()
  await look('settings')
  await page.getByRole('button', { name: 'Back' }).click()
  await pastCards(app, look)
  await page.keyboard.press('F1')
  await page.getByRole('heading', { level: 2, name: 'User’s guide', exact: true }).waitFor()
  await look('guide')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await answerOpenDialog(electron, bundle)
  await page.getByRole('button', { name: 'Open a bundle…' }).click()
  await page.getByLabel('Your six words').fill('abandon abandon abandon abandon abandon abo')
  await look('unlock')
  await page.getByRole('button', { name: 'Back' }).click()
  await openBundle(app, bundle, 'J01', passphrase)
  await look('declare')
  await declareConflicts(app)
  await page.getByRole('row').filter({ hasText: 'TI-002' }).waitFor()
  await look('desk')
  await openEntry(app, 'TI-002')
  await page.frameLocator('iframe').locator('.textLayer').first().waitFor()
  await page.keyboard.press('5')
  await untilSaved(app)
  await look('score')
  await pastNotes(app, look)
  await page.getByRole('tab', { name: 'About' }).click()
  await page.getByRole('button', { name: 'Abstain…' }).waitFor()
  await look('about')
  await page.getByRole('button', { name: 'Abstain…' }).click()
  await page.getByRole('alertdialog').waitFor()
  await look('abstain')
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' })
  await page.getByRole('tab', { name: 'Rubric' }).click()
  await page.locator('.entryHead-title').focus()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'All keys' }).waitFor()
  await look('keys')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Desk' }).click()
  await page.keyboard.press('m')
  await page.getByRole('heading', { name: 'My scores' }).waitFor()
  await look('few scores')
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('searchbox', { name: 'Search entries, documents, notes' }).fill('slope')
  await page.locator('.searchHit').first().waitFor()
  await look('search')
  await page.getByRole('searchbox', { name: 'Search entries, documents, notes' }).fill('')
  await page.getByRole('button', { name: 'Sign and export' }).click()
  await look('export')
  await signAndExport(app, file)
  await look('exported')
}

/** Makes a card, and past the list of them. */
async function pastCards({ page }: DrivenApp, look: Look): Promise<void> {
  await page.getByRole('button', { name: 'Make a card…' }).click()
  await page.getByLabel('Your name').fill('Prof. Ngozi Okafor')
  await look('new card')
  await page.getByRole('button', { name: 'Make the card' }).click()
  await page.getByRole('list', { name: 'The words of the card' }).waitFor()
  await look('card')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: /Prof. Ngozi Okafor/ }).waitFor()
  await look('my cards')
}

/** Past the notes of an entry, one of them on its page, and two documents side by side. */
async function pastNotes(app: DrivenApp, look: Look): Promise<void> {
  const { page } = app
  await page.keyboard.press('a')
  await page.locator('.markEditor textarea:focus').waitFor()
  await page.keyboard.type(noteInWalk)
  await look('note')
  await page.getByRole('button', { name: 'Done' }).click()
  await untilSaved(app)
  await page.getByRole('tab', { name: /^My notes/ }).click()
  await page.locator('.noteLine').waitFor()
  await look('notes')
  await page.getByRole('tab', { name: 'Rubric' }).click()
  await page.locator('.entryHead-title').focus()
  await page.keyboard.press('b')
  // In a small window it waits out of sight.
  await page.locator('.reader-besideHead').waitFor({ state: 'attached' })
  await look('side by side')
  await page.keyboard.press('b')
}

/** Past every section of an office whose prize lies in `folder`; `scores` are collected on the way. */
export async function walkAsOffice(
  app: DrivenApp,
  { folder, passphrase }: { readonly folder: string; readonly passphrase: string },
  scores: readonly string[],
  look: Look,
): Promise<void> {
  const { page } = app
  await openPrize(app, folder, passphrase)
  await page.getByRole('heading', { name: 'Findings' }).waitFor()
  await look('overview')
  await checkDocuments(app)
  await page.getByRole('row').filter({ hasText: 'TI-002' }).click()
  await page.locator('iframe').waitFor()
  await look('entries')
  await page.getByRole('radio', { name: /finding/ }).click()
  await look('findings')
  await section(app, 'Prize')
  await page.getByRole('heading', { name: 'The prize' }).waitFor()
  await look('prize')
  await page
    .getByRole('button', { name: /^Edit / })
    .first()
    .click()
  await page.getByRole('treegrid', { name: 'Criteria' }).waitFor()
  await look('rubric')
  for (const name of ['Jurors', 'Assignments', 'Rule', 'Build']) {
    await section(app, name)
    await page.getByRole('heading', { name }).first().waitFor()
    await look(name)
  }
  await collect(app, scores, scores.length)
  await look('collect')
  for (const name of ['Sheets', 'Missing']) {
    await page.getByRole('radio', { name }).click()
    await look(name)
  }
  await section(app, 'Audit log')
  await page.getByRole('grid', { name: 'Audit log' }).waitFor()
  await look('log')
  await section(app, 'Results')
  await page.getByRole('row').filter({ hasText: 'TI-001' }).click()
  await page.getByRole('table', { name: 'Every juror’s points' }).waitFor()
  await look('results')
  await page.getByRole('radio', { name: 'Agreement and jurors' }).click()
  await look('figures')
  await section(app, 'Next round')
  await page.getByRole('button', { name: 'Begin the round…' }).waitFor()
  await look('rounds')
}
