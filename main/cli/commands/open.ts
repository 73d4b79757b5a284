import type { OpenDesk } from '../../engine/desk/openDesk.ts'
import type { Command } from '../command.ts'
import { passphraseOf } from '../passphrase.ts'

export const openCommand: Command = {
  usage: 'open FILE --juror ID --desk DIR',
  summary: "Checks a bundle and makes the juror's desk from it.",
  words: 1,
  options: { juror: { type: 'string' }, desk: { type: 'string' } },
  required: ['juror', 'desk'],
  run: async (invocation) => {
    const { words, options, path, ports, context } = invocation
    const enrolment = {
      path: path(words[0] ?? ''),
      jurorId: String(options['juror']),
      passphrase: await passphraseOf('juror', invocation),
      folder: path(String(options['desk'])),
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
