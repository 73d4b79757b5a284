import { mkdir, rm } from 'node:fs/promises'
import { openApp } from '../drive/openApp.ts'
import { buildBundle, collect, createSample, saveSlips, section } from '../drive/asOffice.ts'
import { say } from '../say.ts'
import { deliberate, publish } from './deliberate.ts'
import { judgeAtTheCommandLine } from './judgeAtTheCommandLine.ts'
import { judgeInTheApp } from './judgeInTheApp.ts'
import { places } from './places.ts'
import { showFiles } from './showFiles.ts'
import { showRanking } from './showRanking.ts'
import { step } from './step.ts'

const officePassphrase = 'harbour lantern nineteen violins'

await rm(places.demo, { recursive: true, force: true })
await mkdir(places.prize, { recursive: true })
await mkdir(places.scores, { recursive: true })
await mkdir(places.screenshots, { recursive: true })

const office = await openApp()
const picture = (name: string): Promise<unknown> =>
  office.page.screenshot({ path: places.screenshot(name) })

await step('The secretariat makes the sample prize', () =>
  createSample(office, places.prize, officePassphrase),
)
await picture('1-overview')
const slips = await step('and builds the bundle: one file for all, a slip for each juror', () =>
  buildBundle(office, places.bundle),
)
await saveSlips(office, places.slips)
await picture('2-slips')

for (const { jurorId, passphrase } of slips.slice(0, 3)) {
  await step(`${jurorId} opens the bundle, reads, scores and signs`, () =>
    judgeInTheApp(jurorId, passphrase),
  )
}
for (const { jurorId, passphrase } of slips.slice(3)) {
  await step(`${jurorId} does the same by the command line`, () =>
    judgeAtTheCommandLine(jurorId, passphrase),
  )
}

await step('The secretariat collects the five score files', () =>
  collect(office, [places.scores], slips.length),
)
await picture('7-collect')
await step('and sees the ranking', async () => {
  await section(office, 'Results')
  await office.page.getByRole('row').filter({ hasText: 'TI-001' }).waitFor()
})
await picture('8-results')
await section(office, 'Deliberate')
await office.page.getByRole('option', { name: /TI-002/ }).click()
await office.page.getByRole('table', { name: 'Every juror’s points' }).waitFor()
await office.page.locator('.reader-pages[data-state="shown"]').waitFor()
await picture('9-deliberate')
await office.close()

await step('The jury meets, amends a score, decides, and signs its minutes', () =>
  deliberate(officePassphrase),
)
const verified = await step('The round is published, and verified without any secret', () =>
  publish(officePassphrase),
)

say(await showRanking(officePassphrase))
say(`\nThe publication\n\n${verified}`)
say(await showFiles())
