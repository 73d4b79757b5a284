import type { Command } from '../command.ts'
import { unlockOffice } from '../openOffice.ts'

export const buildCommand: Command = {
  usage: 'build FOLDER --out FILE [--slips FILE.csv|FILE.pdf]',
  summary: 'Packs the prize into one sealed, signed bundle, with a slip for each juror.',
  words: 1,
  options: { out: { type: 'string' }, slips: { type: 'string' } },
  required: ['out'],
  run: async (invocation) => {
    const { options, path, context } = invocation
    const { handlers } = await unlockOffice(invocation)
    const out = path(String(options['out']))
    const { build, slips } = await handlers['office.build']({ out }, context)
    if (typeof options['slips'] === 'string') {
      await handlers['office.writeSlips']({ path: path(options['slips']), slips }, context)
    }
    await handlers['office.close']({}, context)
    return {
      json: build,
      text: `Built ${build.file}: ${build.entries} entries, ${build.documents} documents, ${build.jurors} jurors, ${(build.bytes / 1e6).toFixed(1)} MB.`,
    }
  },
}
