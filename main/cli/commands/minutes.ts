import { AppError } from '../../../shared/errors.ts'
import type { Command } from '../command.ts'
import { languageOf } from '../languageOf.ts'
import { outputFile } from '../outputFile.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const minutesCommand: Command = {
  usage: 'minutes FOLDER --out FILE.pdf [--language en|ko]',
  summary: 'Writes the minutes of the jury’s meetings from what happened and was decided.',
  words: 1,
  options: { out: { type: 'string' }, language: { type: 'string' } },
  required: ['out'],
  run: async (invocation) => {
    const language = languageOf(invocation)
    const path = await outputFile(invocation, 'out', '.pdf')
    if (path === null) throw new AppError('USAGE', { problem: '--out names the file.' })
    return withBuiltOffice(invocation, async (handlers) => {
      const { context } = invocation
      const { sha256 } = await handlers['office.writeMinutes']({ path, language }, context)
      return { json: { file: path, sha256 }, text: `Wrote ${path}\nSHA-256 ${sha256}` }
    })
  },
}
