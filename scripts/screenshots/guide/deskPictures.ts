import type { DrivenSlip } from '../../drive/asOffice.ts'
import { documentShown, selectLine } from '../viewer.ts'
import type { GuideSession } from './guideSession.ts'

/** From the locked desk to a half scored entry. */
export async function deskPictures(session: GuideSession, slip: DrivenSlip): Promise<void> {
  await unlock(session, slip)
  await search(session)
  await ownScores(session)
  await reading(session)
  await citing(session)
  await noting(session)
  await finding(session)
  await besideEachOther(session)
  await session.page.locator('.windowBar button').first().click()
}

async function unlock({ page, picture }: GuideSession, slip: DrivenSlip): Promise<void> {
  await page.locator('.recents-open').filter({ hasText: slip.jurorId }).click()
  await page.locator('.passphraseField input').waitFor()
  await picture('locked', page.locator('.unlock-column'), 24)
  await page.locator('.passphraseField input').fill(slip.passphrase)
  await page.locator('.unlock-actions .button--primary').click()
  await page.locator('.deskTools').waitFor()
}

async function search({ page, picture, language }: GuideSession): Promise<void> {
  const field = page.locator('.deskTools .searchField-input')
  await field.fill(language.code === 'ko' ? '침수' : 'residents')
  await page.locator('.searchHit').first().waitFor()
  await picture('search', page.locator('.deskScreen-main'))
  await field.fill('')
}

async function ownScores({ page, picture }: GuideSession): Promise<void> {
  await page.locator('button:has(.lucide-chart-no-axes-combined)').click()
  await page.locator('.myScores').waitFor()
  await page.locator('.segments-choice').nth(1).click()
  await picture('scores')
  await page.locator('.windowBar button').first().click()
  await page.locator('.deskTools').waitFor()
}

async function reading({ page, picture }: GuideSession): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'TI-001' }).click()
  await documentShown(page)
  await page.locator('.criterionCard-head').nth(1).click()
  await picture('read')
  await picture('score', page.locator('.rubricPane'))
}

async function citing({ page, picture }: GuideSession): Promise<void> {
  await page.keyboard.press(']')
  await page.keyboard.press(']')
  await selectLine(page, '조위관측소의 자료를')
  await page.locator('.selectionTools').first().waitFor()
  await picture('evidence', page.locator('.score-page'))
  await page.keyboard.press('Escape')
}

async function noting({ page, picture }: GuideSession): Promise<void> {
  await selectLine(page, '조위관측소의 자료를')
  await page.locator('.selectionTools').waitFor()
  await page.keyboard.press('h')
  await page.locator('.selectionTools').waitFor({ state: 'hidden' })
  await page.locator('.rubricPane-tab').nth(1).click()
  await page.locator('.notesPane').waitFor()
  await picture('notes')
  await page.locator('.rubricPane-tab').first().click()
}

async function finding({ page, picture }: GuideSession): Promise<void> {
  await page.keyboard.press('Control+f')
  await page.locator('.reader-findInput').fill('조위')
  await page.locator('.reader-findCount').filter({ hasText: /\d/ }).waitFor()
  await picture('find', page.locator('.score-page'))
  await page.keyboard.press('Escape')
}

async function besideEachOther({ page, picture }: GuideSession): Promise<void> {
  const toggle = page.locator('button:has(.lucide-columns-2)')
  await page.keyboard.press('f')
  await toggle.click()
  await page.locator('.reader-chooser').waitFor()
  await picture('beside')
  await toggle.click()
  await page.locator('.reader-chooser').waitFor({ state: 'hidden' })
  await page.keyboard.press('f')
}
