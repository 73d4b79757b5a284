import type { SlipState } from '../../../shared/calls/buildViews.ts'
import { AppError } from '../../../shared/errors.ts'
import { JurorId } from '../../../shared/model/ids.ts'
import type { Command } from '../command.ts'
import { outputFile } from '../outputFile.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const slipsCommand: Command = {
  usage: 'slips FOLDER [--juror ID,ID…] [--out FILE.pdf|FILE.csv] [--renew]',
  summary:
    'Tells who has which slip and prints slips again; --renew makes new words for those of the jurors named.',
  words: 1,
  options: {
    juror: { type: 'string' },
    out: { type: 'string' },
    renew: { type: 'boolean' },
  },
  run: async (invocation) => {
    const { options, context } = invocation
    const file = await outputFile(invocation, 'out', '.csv', '.pdf')
    const wanted = named(options['juror'])
    if (options['renew'] === true && wanted.length === 0)
      throw new AppError('USAGE', { problem: '--renew needs at least one --juror.' })
    return withBuiltOffice(invocation, async (handlers) => {
      if (options['renew'] === true)
        await handlers['office.renewSlips']({ jurorIds: wanted }, context)
      const all = await handlers['office.slips']({}, context)
      const slips =
        wanted.length === 0 ? all : all.filter(({ jurorId }) => wanted.includes(jurorId))
      const ready = slips.filter(({ state }) => state !== 'none').map(({ jurorId }) => jurorId)
      const jurorIds = wanted.length === 0 ? ready : wanted
      if (file !== null && jurorIds.length > 0)
        await handlers['office.saveSlips']({ path: file, jurorIds }, context)
      return { json: slips, text: slips.map(slipLine).join('\n') }
    })
  },
}

function named(given: string | boolean | undefined): readonly JurorId[] {
  if (typeof given !== 'string') return []
  return given.split(',').map((word) => {
    const id = JurorId.safeParse(word.trim())
    if (!id.success) throw new AppError('UNKNOWN_JUROR', { juror: word })
    return id.data
  })
}

const states: Readonly<Record<SlipState['state'], string>> = {
  valid: 'opens the latest bundle',
  next: 'new words, which open the next bundle',
  card: 'opens the bundle with a card',
  none: 'has no slip before the next build',
}

function slipLine({ jurorId, name, state }: SlipState): string {
  return `${jurorId}  ${name}: ${states[state]}`
}
