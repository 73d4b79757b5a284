import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { declareConflicts, openBundle, openEntry } from '../../../scripts/drive/asJuror.ts'
import { openApp } from '../../../scripts/drive/openApp.ts'
import { say } from '../../../scripts/say.ts'
import { makePdfBundle, pdfPassphrase } from './pdfBundle.ts'
import { watchForCrashes } from './crashes.ts'
import { watchForMischief } from './mischief.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { isScored } from './scored.ts'

/**
 * Opens every PDF below a folder in the viewer of the real app, one after another, and scores its entry.
 * A line a file; exit code 1 when one failed, something crashed or was tried that no
 * document may do, or an entry could not be scored.
 */
const folder = process.argv[2] ?? ''
const home = await mkdtemp(join(tmpdir(), 'jurybox-pdfs-'))
const bundle = join(home, 'pdfs.jurybox')
const entries = await makePdfBundle(folder, bundle)
say(`${entries.length} PDFs below ${folder}`)

const app = await openApp()
const crashes = await watchForCrashes(app)
const mischief = watchForMischief(app)
await openBundle(app, bundle, 'J01', pdfPassphrase)
await declareConflicts(app)
const counts: Record<Outcome['kind'] | 'unscored', number> = {
  shown: 0,
  refused: 0,
  failed: 0,
  unscored: 0,
}
let slowest = { file: '', seconds: 0 }
for (const [place, { file, entryCode }] of entries.entries()) {
  if (place === 0) await openEntry(app, entryCode)
  else await app.page.keyboard.press('n')
  const began = performance.now()
  const outcome = await outcomeOf(app.page, entryCode)
  const seconds = (performance.now() - began) / 1000
  if (seconds > slowest.seconds) slowest = { file, seconds }
  const scored = await isScored(app.page, entryCode)
  counts[outcome.kind] += 1
  if (!scored) counts.unscored += 1
  const why = outcome.kind === 'shown' ? '' : `: ${outcome.sentence}`
  say(`${file}  ${seconds.toFixed(1)} s  ${outcome.kind}${why}${scored ? '' : '  NOT SCORED'}`)
}
const crashed = await crashes()
await app.close()
await rm(home, { recursive: true, force: true })
const { shown, refused, failed, unscored } = counts
say(`${shown} shown, ${refused} refused with a sentence, ${failed} failed, ${crashed} crashes,`)
say(`${entries.length - unscored} of ${entries.length} entries scored after their document.`)
for (const one of mischief) say(`MISCHIEF ${one}`)
say(`Slowest: ${slowest.file}, ${slowest.seconds.toFixed(1)} s.`)
process.exitCode = failed + crashed + unscored + mischief.length === 0 && entries.length > 0 ? 0 : 1
