import {
  abstain,
  declareConflicts,
  entryInHand,
  openBundle,
  scoreByKeys,
  signAndExport,
  untilSaved,
} from '../drive/asJuror.ts'
import { type DrivenApp, openApp } from '../drive/openApp.ts'
import { places } from './places.ts'
import { conflictsOf, sheetOf } from './sampleSheets.ts'

/** A juror on a computer of their own: opens, declares, reads and scores every entry, signs. */
export async function judgeInTheApp(jurorId: string, passphrase: string): Promise<void> {
  const app = await openApp()
  const picture = (name: string): Promise<unknown> =>
    app.page.screenshot({ path: places.screenshot(`${jurorId}-${name}`) })
  await openBundle(app, places.bundle, jurorId, passphrase)
  await declareConflicts(app, conflictsOf(jurorId))
  await app.page.getByRole('button', { name: /^Begin with/ }).click()
  while (await isScoring(app)) await judgeEntry(app, jurorId, picture)
  await signAndExport(app, places.scoreFile(jurorId))
  await picture('signed')
  await app.close()
}

/** After the last entry the way on leads to the export. */
async function isScoring({ page }: DrivenApp): Promise<boolean> {
  const entry = page.locator('.entryHead-code')
  await entry
    .or(page.getByText(/^I sign this as/))
    .first()
    .waitFor()
  return entry.isVisible()
}

async function judgeEntry(
  app: DrivenApp,
  jurorId: string,
  picture: (name: string) => Promise<unknown>,
): Promise<void> {
  const code = await entryInHand(app)
  const sheet = sheetOf(jurorId, code)
  if (sheet === null) await abstain(app, 'I could not judge this entry fairly.')
  else {
    await app.page.keyboard.press(']')
    await scoreByKeys(app, sheet)
  }
  await untilSaved(app)
  if (code.endsWith('-001')) await picture(code)
  await app.page.keyboard.press('Control+Enter')
  const thisEntry = app.page.locator('.entryHead-code').filter({ hasText: code })
  await thisEntry.waitFor({ state: 'hidden' })
}
