import type { OpenDesk } from '../../engine/desk/openDesk.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenCard } from '../../engine/card/openCard.ts'
import { cardFor, homeOption } from '../cardHome.ts'
import type { Command, Invocation } from '../command.ts'
import { passphraseOf } from '../passphrase.ts'

export const openCommand: Command = {
  usage: 'open FILE (--juror ID | --card [--home DIR]) --desk DIR',
  summary: "Checks a bundle and makes the juror's desk from it, by the slip or by the card.",
  words: 1,
  options: {
    juror: { type: 'string' },
    card: { type: 'boolean' },
    desk: { type: 'string' },
    ...homeOption,
  },
  required: ['desk'],
  run: async (invocation) => {
    const { words, options, path, ports, context } = invocation
    const enrolment = {
      path: path(words[0] ?? ''),
      folder: path(String(options['desk'])),
      ...(await openerOf(invocation)),
    }
    const { enrolDesk } = await import('../../engine/desk/enrol.ts')
    const began = ports.clock()
    const desk = await enrolDesk(enrolment, ports, context)
    const opened = { ...contentsOf(desk), seconds: (ports.clock() - began) / 1000 }
    desk.close()
    return {
      json: opened,
      text: `Opened ${opened.entries} entries with ${opened.documents} documents, ${(opened.bytes / 1e6).toFixed(1)} MB, in ${opened.seconds.toFixed(1)} s.`,
    }
  },
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
