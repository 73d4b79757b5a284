import { sheetTable } from '../demo/sampleSheets.ts'
import { mkdir, rm } from 'node:fs/promises'
import { step } from '../demo/step.ts'
import type { DrivenSlip } from '../drive/asOffice.ts'
import { audienceScenes } from './audienceScenes.ts'
import { deliberateScenes } from './deliberateScenes.ts'
import { deskScenes } from './deskScenes.ts'
import { exportMissing, exportSigned } from './exportScenes.ts'
import { chooseLanguage, koreanScenes } from './koreanScenes.ts'
import { openingScenes } from './openingScenes.ts'
import { places } from './places.ts'
import { prepareScenes } from './prepareScenes.ts'
import { resultScenes } from './resultScenes.ts'
import { scoreAtTheCommandLine } from './scoreAtTheCommandLine.ts'
import { scoreScenes } from './scoreScenes.ts'
import { sendRubbish, sendScores } from './sendScores.ts'
import { inSession } from './session.ts'
import { startScenes } from './startScenes.ts'
import { unlockDesk, unlockDeskAgain } from './unlockDesk.ts'

/** The juror whose desk is shown: one who reads every kind of document in the sample. */
const shown = 'J05'
const whole = new Set(['TI-001', 'TI-003', 'HC-001', 'HC-002', 'LD-001'])
const halfRead = ['problem-centered-innovation', 'rational-process', 'meticulous-implementation']

await rm(places.base, { recursive: true, force: true })
await mkdir(places.prize, { recursive: true })
await mkdir(places.pictures, { recursive: true })

let slips: readonly DrivenSlip[] = []
await inSession(async (session) => {
  await step('Start, settings, keys', () => startScenes(session))
  slips = await step('The secretariat prepares and builds', () => prepareScenes(session))
})
const slip = slips.find(({ jurorId }) => jurorId === shown)
if (slip === undefined) throw new Error(`There is no slip for ${shown}.`)
await inSession((session) => step('A juror opens the bundle', () => openingScenes(session, slip)))
await step('and scores a part', () =>
  scoreAtTheCommandLine(
    sheetTable(
      shown,
      ({ entry, criterion }) =>
        whole.has(entry) || (entry === 'TI-004' && halfRead.includes(criterion)),
    ),
    slip.passphrase,
  ),
)
await inSession(async (session) => {
  await step('The desk', async () => {
    await unlockDesk(session, slip)
    await deskScenes(session)
  })
  await step('Scoring', () => scoreScenes(session))
  await step('What is missing', () => exportMissing(session))
})
await inSession(async (session) => {
  await step('In Korean', async () => {
    await chooseLanguage(session, '한국어')
    await session.picture('start-korean')
    await unlockDeskAgain(session, slip)
    await koreanScenes(session)
  })
})
await step('The juror scores the rest', () =>
  scoreAtTheCommandLine(sheetTable(shown), slip.passphrase),
)
await step('The other jurors send their scores', async () => {
  for (const other of slips) if (other !== slip) await sendScores(other)
  await sendRubbish('J03')
})
await inSession(async (session) => {
  await step('Signing', async () => {
    await chooseLanguage(session, 'English')
    await unlockDeskAgain(session, slip)
    await exportSigned(session, shown)
  })
  await step('Collecting and ranking', () => resultScenes(session, slips.length + 2))
  await step('The jury’s meeting', () => deliberateScenes(session))
  await step('Before the audience', () => audienceScenes(session))
})
await rm(places.base, { recursive: true, force: true })
