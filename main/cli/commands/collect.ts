import type { Verdict } from '../../../shared/calls/views.ts'
import type { Command } from '../command.ts'
import { unlockOffice } from '../openOffice.ts'
import { errorSentence } from '../sentences.ts'
import { table } from '../table.ts'

export const collectCommand: Command = {
  usage: 'collect FOLDER PATH…',
  summary: 'Takes in score files, or folders of them, with a verdict for each.',
  words: { atLeast: 2 },
  options: {},
  run: async (invocation) => {
    const paths = invocation.words.slice(1).map(invocation.path)
    const { handlers } = await unlockOffice(invocation)
    const verdicts = await handlers['office.collect']({ paths }, invocation.context)
    await handlers['office.close']({}, invocation.context)
    return { json: verdicts, text: table([['file', 'verdict', 'juror', ''], ...verdicts.map(row)]) }
  },
}

function row({ file, verdict, juror, revision, code, details }: Verdict): string[] {
  const from = juror === null ? '' : `${juror}${revision === null ? '' : ` r${revision}`}`
  return [file, verdict, from, code === null ? '' : `${code}: ${errorSentence(code, details)}`]
}
