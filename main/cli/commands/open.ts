import type { CarriedOver } from '../../../shared/calls/carryViews.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenCard } from '../../engine/card/openCard.ts'
import type { OpenDesk } from '../../engine/desk/openDesk.ts'
import { cardFor, homeOption } from '../cardHome.ts'
import type { Command, Invocation } from '../command.ts'
import { deskPassphraseOf, passphraseOf } from '../passphrase.ts'

export const openCommand: Command = {
  usage: 'open FILE (--juror ID | --card [--home DIR]) --desk DIR [--desk-passphrase-file FILE]',
  summary:
    "Checks a bundle and makes the juror's desk from it, by the slip or by the card. A desk that is there goes on with a later bundle of its round.",
  words: 1,
  options: {
    juror: { type: 'string' },
    card: { type: 'boolean' },
    desk: { type: 'string' },
    'desk-passphrase-file': { type: 'string' },
    ...homeOption,
  },
  required: ['desk'],
  run: async (invocation) => {
    const { ports } = invocation
    const began = ports.clock()
    const { desk, carriedOver } = await openOrGoOn(invocation)
    const seconds = (ports.clock() - began) / 1000
    const opened = { ...contentsOf(desk), seconds, ...purposeOf(desk) }
    desk.close()
    const text = `Opened ${opened.entries} entries with ${opened.documents} documents, ${(opened.bytes / 1e6).toFixed(1)} MB, in ${opened.seconds.toFixed(1)} s.`
    if (opened.purpose !== undefined)
      return { json: opened, text: `${text} It is for reading before the meeting.` }
    if (carriedOver === null) return { json: opened, text }
    return { json: { ...opened, carriedOver }, text: `${text}\n${carriedText(carriedOver)}` }
  },
}

type Opened = { readonly desk: OpenDesk; readonly carriedOver: CarriedOver | null }

/** A desk from another bundle goes on with this one; from this very one it is refused as being there. */
async function openOrGoOn(invocation: Invocation): Promise<Opened> {
  const { words, options, path: absolute, ports, context } = invocation
  const [path, folder] = [absolute(words[0] ?? ''), absolute(String(options['desk']))]
  const opener = await openerOf(invocation)
  const { isLaterBundle } = await import('../../engine/desk/carry/isLaterBundle.ts')
  if (!(await isLaterBundle(folder, path))) {
    const { enrolDesk } = await import('../../engine/desk/enrol.ts')
    return { desk: await enrolDesk({ path, folder, ...opener }, ports, context), carriedOver: null }
  }
  const { carryOver } = await import('../../engine/desk/carry/carryOver.ts')
  const { carriedOver } = await import('../../engine/desk/carry/seen.ts')
  const deskPassphrase = await deskPassphraseOf(invocation)
  const desk = await carryOver({ path, folder, opener, deskPassphrase }, ports, context)
  return { desk, carriedOver: carriedOver(desk.store).carriedOver ?? null }
}

/** The slip's number and words, or the one card of this computer that opens the bundle. */
async function openerOf(
  invocation: Invocation,
): Promise<{ jurorId: string; passphrase: string } | { card: OpenCard }> {
  const { words, options, path } = invocation
  const jurorId = options['juror']
  if ((typeof jurorId === 'string') === (options['card'] === true))
    throw new AppError('USAGE', { problem: 'open takes either --juror ID or --card.' })
  if (typeof jurorId === 'string')
    return { jurorId, passphrase: await passphraseOf('juror', invocation) }
  return { card: await cardFor(path(words[0] ?? ''), invocation) }
}

/** Absent from a desk for scoring. */
function purposeOf({ given }: OpenDesk): { purpose?: 'deliberation' } {
  return given === null ? {} : { purpose: 'deliberation' }
}

/** What the juror may read. */
function contentsOf(desk: OpenDesk): { entries: number; documents: number; bytes: number } {
  const entries = [...desk.entries.values()].filter(({ assignment }) => assignment === 'reads')
  const documents = entries.flatMap(({ entry }) => entry.documents)
  return {
    entries: entries.length,
    documents: documents.length,
    bytes: documents.reduce((sum, document) => sum + document.bytes, 0),
  }
}

function carriedText({ added, removed, kept, lookAgain }: CarriedOver): string {
  const parts = [
    `The desk goes on: ${kept} sheets stay`,
    ...(added.length === 0 ? [] : [`new ${added.join(', ')}`]),
    ...(removed.length === 0 ? [] : [`taken away ${removed.join(', ')}`]),
    ...(lookAgain.length === 0 ? [] : [`look again at ${lookAgain.join(', ')}`]),
  ]
  return `${parts.join('; ')}.`
}
