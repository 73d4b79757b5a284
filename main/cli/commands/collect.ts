import type { Verdict } from '../../../shared/calls/views.ts'
import { verdictSentenceIn } from '../../../shared/messages/verdicts.ts'
import { instant } from '../../../shared/model/ids.ts'
import type { Command } from '../command.ts'
import { outputFile } from '../outputFile.ts'
import { table } from '../table.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const collectCommand: Command = {
  usage: 'collect FOLDER PATH… [--report FILE.csv]',
  summary: 'Takes in score files, or folders of them, with a verdict for each.',
  words: { atLeast: 2 },
  options: { report: { type: 'string' } },
  run: async (invocation) => {
    const path = await outputFile(invocation, 'report', '.csv')
    return withBuiltOffice(invocation, async (handlers) => {
      const { context } = invocation
      const paths = invocation.words.slice(1).map(invocation.path)
      const verdicts = await handlers['office.collect']({ paths }, context)
      if (path !== null) {
        const kept = verdicts.length === 0 ? [] : await handlers['office.verdicts']({}, context)
        // Without files there is no collection, and the report has a heading alone.
        const of = kept[0]?.collectedAt ?? instant(0)
        await handlers['office.writeVerdicts']({ path, of, language: 'en' }, context)
      }
      return { json: verdicts, text: textOf(verdicts) }
    })
  },
}

function textOf(verdicts: readonly Verdict[]): string {
  const heading = ['file', 'verdict', 'juror', '']
  const open = new Set(
    verdicts.flatMap(({ juror, decision }) => (juror === null || decision === null ? [] : [juror])),
  )
  return [
    table([heading, ...verdicts.map(row)]),
    countsOf(verdicts),
    ...(open.size === 0
      ? []
      : [`To be decided: ${[...open].join(', ')}. “jurybox decide FOLDER” shows what.`]),
  ].join('\n')
}

function row(said: Verdict): string[] {
  const { file, verdict, juror, revision, code } = said
  const from = juror === null ? '' : `${juror}${revision === null ? '' : ` r${revision}`}`
  const why = code === null ? '' : `${code}: ${verdictSentenceIn(said, 'en')}`
  return [file, verdict, from, why]
}

function countsOf(verdicts: readonly Verdict[]): string {
  const counts = Map.groupBy(verdicts, ({ verdict }) => verdict)
  return [...counts].map(([verdict, { length }]) => `${length} ${verdict}`).join(', ')
}
