import { mkdir, rm } from 'node:fs/promises'
import { sheetTable } from '../../demo/sampleSheets.ts'
import { step } from '../../demo/step.ts'
import { scoreAtTheCommandLine } from '../scoreAtTheCommandLine.ts'
import { buildSample } from './buildSample.ts'
import { deskPictures } from './deskPictures.ts'
import { guideLanguages, guidePlaces } from './guidePlaces.ts'
import { inGuideSession } from './guideSession.ts'
import { openingPictures } from './openingPictures.ts'
import { signingPictures } from './signingPictures.ts'

/** The juror of the guide, with half the work done. */
const juror = 'J05'
const halfRead = ['problem-centered-innovation', 'rational-process', 'meticulous-implementation']
const table = sheetTable(
  juror,
  ({ entry, criterion }) =>
    entry !== 'LD-003' && (entry !== 'TI-004' || halfRead.includes(criterion)),
)

await rm(guidePlaces.base, { recursive: true, force: true })
const slips = await step('A bundle for the guide', buildSample)
const slip = slips.find(({ jurorId }) => jurorId === juror)
if (slip === undefined) throw new Error(`There are no six words for ${juror}.`)
for (const language of guideLanguages) {
  await mkdir(guidePlaces.pictures(language), { recursive: true })
  await step(`The guide's pictures: ${language.name}`, async () => {
    await inGuideSession(language, (session) => openingPictures(session, slip))
    await scoreAtTheCommandLine(table, slip.passphrase, guidePlaces.home(language))
    await inGuideSession(language, async (session) => {
      await deskPictures(session, slip)
      await signingPictures(session)
    })
  })
}
await rm(guidePlaces.base, { recursive: true, force: true })
