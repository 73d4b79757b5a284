import { say } from '../say.ts'
import { openPacked } from './openPacked.ts'

/** Starts the packed program once and sees its first screen and its engine answer. */
const { page, close } = await openPacked(process.argv[2] ?? '')
const answer: unknown = await page
  .evaluate("window.jury.invoke('settings.read', {}, 'packed').then((result) => result.ok)")
  .finally(close)
say(answer === true ? 'The packed program starts and its engine answers.' : 'It did not answer.')
process.exitCode = answer === true ? 0 : 1
