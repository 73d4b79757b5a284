import { join } from 'node:path'
import { menuWords } from '../../../shared/messages/menu.ts'
import { answerSaveDialog } from '../../drive/answerDialogs.ts'
import { runProgram } from '../../runProgram.ts'
import { chooseFromMenu } from '../chooseFromMenu.ts'
import { guidePlaces } from './guidePlaces.ts'
import type { GuideSession } from './guideSession.ts'

/** What is missing, the tracker after signing, and the printed copy. */
export async function signingPictures(session: GuideSession): Promise<void> {
  const { page, picture } = session
  await chooseFromMenu(session, menuWords[session.language.code].export)
  await page.locator('.reviewEntry-head').filter({ hasText: 'TI-004' }).click()
  await picture('review', page.locator('.reviewSheet'), 16)
  await signing(session)
  await picture('signed', page.locator('.exported'), 24)
  await printing(session)
}

async function signing({ electron, page }: GuideSession): Promise<void> {
  await answerSaveDialog(electron, guidePlaces.scoreFile)
  await page.locator('.signForm-agree').click()
  await page.locator('.signForm .button--primary').click()
  await page.locator('.dialogBox .button--primary').click()
  await page.locator('.exported .qrImage').waitFor()
}

async function printing({ electron, page, language }: GuideSession): Promise<void> {
  await answerSaveDialog(electron, guidePlaces.copy)
  await page.locator('button:has(.lucide-printer)').click()
  await page.locator('.toasts-toast').waitFor()
  const stem = join(guidePlaces.pictures(language), 'print')
  const first = ['-f', '1', '-l', '1', '-singlefile', '-r', '96', '-W', '794', '-H', '620', '-png']
  const drawn = await runProgram('pdftoppm', [...first, guidePlaces.copy, stem])
  if (drawn !== 0) throw new Error('The printed copy cannot be drawn.')
}
