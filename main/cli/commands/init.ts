import type { Command } from '../command.ts'
import { passphraseOf } from '../passphrase.ts'

export const initCommand: Command = {
  usage: 'init FOLDER [--template seoul-smart-city-prize|blank]',
  summary: 'Makes a prize folder and the keys of its office.',
  words: 1,
  options: { template: { type: 'string', default: 'seoul-smart-city-prize' } },
  run: async (invocation) => {
    const { createOfficeHandlers } = await import('../../engine/office/officeHandlers.ts')
    const handlers = createOfficeHandlers(invocation.ports)
    const folder = invocation.path(invocation.words[0] ?? '')
    const office = await handlers['office.create'](
      {
        folder,
        template: String(invocation.options['template']),
        passphrase: await passphraseOf('office', invocation),
      },
      invocation.context,
    )
    await handlers['office.close']({}, invocation.context)
    return {
      json: { folder, prize: office.prize.id, categories: office.prize.categories.length },
      text: `Made ${office.prize.title} in ${folder}. Next: edit prize.yaml, entries.csv and jurors.csv, then jurybox check.`,
    }
  },
}
