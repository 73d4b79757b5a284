import type { Command } from '../command.ts'
import { namedPassphraseOf, passphraseOf } from '../passphrase.ts'
import { withOffice, withPrize } from '../withOffice.ts'

const backupFile = { 'backup-passphrase-file': { type: 'string' } } as const

export const keysExportCommand: Command = {
  usage: 'keys export FOLDER --out FILE [--backup-passphrase-file FILE]',
  summary: "Writes the office's keys as an age file under a passphrase of its own.",
  words: 1,
  options: { out: { type: 'string' }, ...backupFile },
  required: ['out'],
  run: (invocation) =>
    withOffice(invocation, async (handlers) => {
      const { options, path, context } = invocation
      const passphrase = await namedPassphraseOf('backup', invocation)
      const file = String(options['out'])
      await handlers['office.backUpKeys']({ path: path(file), passphrase }, context)
      return { json: { file }, text: `The keys are in ${file}. Keep it apart from its passphrase.` }
    }),
}

export const keysRestoreCommand: Command = {
  usage: 'keys restore FOLDER --from FILE [--backup-passphrase-file FILE]',
  summary: 'Makes the office of a prize folder that has lost its own from a backup of its keys.',
  words: 1,
  options: { from: { type: 'string' }, ...backupFile },
  required: ['from'],
  run: (invocation) =>
    withPrize(invocation, async (handlers) => {
      const { options, path, context } = invocation
      const passphrase = await passphraseOf('office', invocation)
      const backupPassphrase = await namedPassphraseOf('backup', invocation)
      const wish = { path: path(String(options['from'])), backupPassphrase, passphrase }
      const restored = await handlers['office.restoreKeys'](wish, context)
      const text = `Restored the keys as they were on ${restored.made}: ${restored.builds} builds, ${restored.slips} slips. Collect the score files again.`
      return { json: restored, text }
    }),
}

export const keysPassphraseCommand: Command = {
  usage: 'keys passphrase FOLDER [--new-passphrase-file FILE]',
  summary: 'Gives the office another passphrase.',
  words: 1,
  options: { 'new-passphrase-file': { type: 'string' } },
  run: (invocation) =>
    withOffice(invocation, async (handlers) => {
      const from = await passphraseOf('office', invocation)
      const to = await namedPassphraseOf('new', invocation)
      await handlers['office.changePassphrase']({ from, to }, invocation.context)
      return { json: {}, text: 'The office opens with the new passphrase.' }
    }),
}
