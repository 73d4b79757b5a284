import { openEntry, untilSaved } from '../drive/asJuror.ts'
import type { Session } from './session.ts'
import { documentShown, selectLine } from './viewer.ts'

/** The screen that matters, with every kind of document and every pane. */
export async function scoreScenes(session: Session): Promise<void> {
  await koreanApplication(session)
  await longDocument(session)
  await closedDocuments(session)
  await session.page.getByRole('button', { name: 'Desk', exact: true }).click()
}

async function koreanApplication(session: Session): Promise<void> {
  const { page, picture } = session
  await openEntry(session, 'TI-001')
  await documentShown(page)
  await takeInHand(session, 'Rational Process')
  await page.keyboard.press(']')
  await page.keyboard.press(']')
  await picture('score-cite', () => selectForCitation(session))
  await selectForCitation(session)
  await page.getByRole('button', { name: /^Cite for 2/ }).click()
  await untilSaved(session)
  await page.locator('.toasts-toast').first().waitFor({ state: 'hidden' })
  await picture('score')
  await notesAndBeside(session)
  await page.keyboard.press('f')
  await picture('score-alone')
  await page.keyboard.press('f')
  await page.keyboard.press('e')
  await picture('score-folded-list')
  await page.keyboard.press('e')
}

async function notesAndBeside(session: Session): Promise<void> {
  const { page, picture } = session
  await selectForCitation(session)
  await page.keyboard.press('h')
  await page.locator('.selectionTools').waitFor({ state: 'hidden' })
  await page.getByRole('tab', { name: 'My notes' }).click()
  await page.locator('.notesPane').waitFor()
  await picture('score-notes')
  await page.getByRole('tab', { name: 'Rubric' }).click()
  await page.getByRole('button', { name: 'Two documents side by side' }).click()
  await page.locator('.reader-chooser').waitFor()
  await picture('score-beside')
  await page.getByRole('button', { name: 'Close the second document' }).click()
}

async function selectForCitation({ page }: Session): Promise<void> {
  const menu = page.locator('.selectionTools')
  if (await menu.isVisible()) return
  await selectLine(page, '조위관측소의 자료를')
  await menu.waitFor()
}

async function longDocument(session: Session): Promise<void> {
  const { page, picture } = session
  await entry(session, 'TI-005')
  await page.getByRole('tab', { name: 'Roof register' }).click()
  await documentShown(page)
  await page.getByRole('button', { name: 'Page thumbnails' }).click()
  await page.getByRole('button', { name: 'Page 1', exact: true }).click()
  await picture('score-thumbnails')
  await page.getByRole('button', { name: 'Outline' }).click()
  await picture('score-outline')
  await page.getByRole('button', { name: 'Outline' }).click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('De Vijver')
  await page.locator('.reader-findCount').filter({ hasText: 'of' }).waitFor()
  await picture('score-find')
  await page.keyboard.press('Escape')
}

async function closedDocuments(session: Session): Promise<void> {
  const { page, picture } = session
  await entry(session, 'HC-002')
  await page.getByRole('tab', { name: 'Photographs' }).click()
  await page.getByText('This document is damaged').waitFor()
  await picture('score-damaged')
  await entry(session, 'HC-005')
  await page.getByRole('tab', { name: 'Financial annex' }).click()
  await page.getByText('Protected by a password').waitFor()
  await picture('score-password')
  await entry(session, 'HC-004')
  await documentShown(page)
  await page.getByRole('tab', { name: 'About' }).click()
  await picture('score-about')
  await page.getByRole('button', { name: 'Abstain…' }).click()
  await page
    .getByLabel('Reason')
    .fill('I cannot judge the Arabic application without a translator.')
  await picture('score-abstain')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Abstain' }).click()
  await page.getByRole('tab', { name: 'Rubric' }).click()
  await page.getByText('You abstained from this entry').waitFor()
  await picture('score-abstained')
  await page.getByRole('button', { name: 'Take back and score' }).click()
  await untilSaved(session)
}

async function entry({ page }: Session, code: string): Promise<void> {
  await page.getByRole('option').filter({ hasText: code }).click()
  await page.locator('.entryHead-code').filter({ hasText: code }).waitFor()
}

async function takeInHand({ page }: Session, criterion: string): Promise<void> {
  const head = page.locator('.criterionCard').getByRole('button', { name: criterion }).first()
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click()
}
