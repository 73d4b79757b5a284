import type { Verdict } from '../../../shared/calls/views.ts'
import type { Command } from '../command.ts'
import { errorSentence } from '../sentences.ts'
import { table } from '../table.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const collectCommand: Command = {
  usage: 'collect FOLDER PATH…',
  summary: 'Takes in score files, or folders of them, with a verdict for each.',
  words: { atLeast: 2 },
  options: {},
  run: (invocation) =>
    withBuiltOffice(invocation, async (handlers) => {
      const paths = invocation.words.slice(1).map(invocation.path)
      const verdicts = await handlers['office.collect']({ paths }, invocation.context)
      const heading = ['file', 'verdict', 'juror', '']
      return { json: verdicts, text: table([heading, ...verdicts.map(row)]) }
    }),
}

function row({ file, verdict, juror, revision, code, details }: Verdict): string[] {
  const from = juror === null ? '' : `${juror}${revision === null ? '' : ` r${revision}`}`
  return [file, verdict, from, code === null ? '' : `${code}: ${errorSentence(code, details)}`]
}
