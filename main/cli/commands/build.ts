import type { BuildRecord } from '../../../shared/calls/views.ts'
import type { Command } from '../command.ts'
import { outputFile } from '../outputFile.ts'
import { withOffice } from '../withOffice.ts'

export const buildCommand: Command = {
  usage: 'build FOLDER --out FILE [--slips FILE.csv|FILE.pdf]',
  summary: 'Packs the prize into one sealed, signed bundle, with a slip for each juror.',
  words: 1,
  options: { out: { type: 'string' }, slips: { type: 'string' } },
  required: ['out'],
  run: async (invocation) => {
    const { options, path, context } = invocation
    const slipsFile = await outputFile(invocation, 'slips', '.csv', '.pdf')
    return withOffice(invocation, async (handlers) => {
      const out = path(String(options['out']))
      const { build, slips } = await handlers['office.build']({ out }, context)
      if (slipsFile !== null) {
        await handlers['office.writeSlips']({ path: slipsFile, slips }, context)
      }
      return {
        json: build,
        text: `Built ${build.file}: ${build.entries} entries, ${documentsText(build)}, ${build.jurors} jurors, ${(build.bytes / 1e6).toFixed(1)} MB.`,
      }
    })
  },
}

function documentsText({ documents, reused }: BuildRecord): string {
  if (reused === 0) return `${documents} documents`
  return `${documents} documents (${documents - reused} written anew, ${reused} as they were)`
}
