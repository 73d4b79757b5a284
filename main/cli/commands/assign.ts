import type { Command } from '../command.ts'
import { wholeNumber } from '../wholeNumber.ts'
import { withPrize } from '../withOffice.ts'

export const assignCommand: Command = {
  usage: 'assign FOLDER --per-entry K [--seed N]',
  summary:
    'Gives each entry K readers: even load, no conflicts, all jurors linked by shared entries.',
  words: 1,
  options: { 'per-entry': { type: 'string' }, seed: { type: 'string', default: '1' } },
  required: ['per-entry'],
  run: async (invocation) => {
    const perEntry = wholeNumber('per-entry', invocation.options['per-entry'], 1)
    const seed = wholeNumber('seed', invocation.options['seed'], 0)
    return withPrize(invocation, async (handlers) => {
      const office = await handlers['office.assign']({ perEntry, seed }, invocation.context)
      const { assignments } = office
      return {
        json: { assignments: assignments.length, perEntry, seed },
        text: `Wrote assignments.csv: ${assignments.length} assignments, ${perEntry} readers per entry.`,
      }
    })
  },
}
