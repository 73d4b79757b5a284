import { cp, mkdir, rm } from 'node:fs/promises'
import { sheetTable } from '../../demo/sampleSheets.ts'
import { step } from '../../demo/step.ts'
import { sendRubbish, sendScores } from '../sendScores.ts'
import { buildSample, makeSample } from './buildSample.ts'
import { collectPictures } from './collectPictures.ts'
import { guideLanguages, guidePlaces } from './guidePlaces.ts'
import { inGuideSession } from './guideSession.ts'
import { preparePictures } from './preparePictures.ts'

/** One juror has not scored everything yet. */
const late = 'J02'

await rm(guidePlaces.base, { recursive: true, force: true })
await step('Score files for the guide', async () => {
  for (const slip of await buildSample())
    await sendScores(
      slip,
      sheetTable(slip.jurorId, ({ entry }) => slip.jurorId !== late || entry !== 'LD-003'),
    )
  await sendRubbish('J03')
})
for (const language of guideLanguages) {
  await mkdir(guidePlaces.pictures(language), { recursive: true })
  await step(`The guide's pictures of the office: ${language.name}`, async () => {
    await makeSample(guidePlaces.freshPrize)
    await inGuideSession(language, preparePictures)
    await cp(guidePlaces.prize, guidePlaces.collected(language), { recursive: true })
    await inGuideSession(language, collectPictures)
  })
}
await rm(guidePlaces.base, { recursive: true, force: true })
