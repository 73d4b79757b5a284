import type { MissingOfJuror, MissingSheets } from '../../../shared/calls/collectViews.ts'
import type { Command } from '../command.ts'
import { outputFile } from '../outputFile.ts'
import { table } from '../table.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const missingCommand: Command = {
  usage: 'missing FOLDER [--reminders FILE.csv]',
  summary: 'Says what is missing by juror and entry, and writes a reminder for each juror.',
  words: 1,
  options: { reminders: { type: 'string' } },
  run: async (invocation) => {
    const path = await outputFile(invocation, 'reminders', '.csv')
    return withBuiltOffice(invocation, async (handlers) => {
      const missing = await handlers['office.missing']({}, invocation.context)
      if (path !== null) await handlers['office.writeReminders']({ path }, invocation.context)
      return { json: jsonOf(missing), text: textOf(missing) }
    })
  },
}

function jsonOf({ deadline, jurors, entries }: MissingSheets): unknown {
  return {
    deadline,
    jurors: jurors.map(({ jurorId, ...juror }) => ({ juror: jurorId, ...juror })),
    entries: entries.map(({ entryCode, ...entry }) => ({ entry: entryCode, ...entry })),
  }
}

function textOf({ jurors, entries }: MissingSheets): string {
  const owing = jurors.filter(({ settled, assigned }) => settled < assigned)
  const short = entries.filter(({ scored, needed }) => scored < needed)
  return [
    owing.length === 0
      ? 'Nothing is missing: every sheet is settled.'
      : table([['juror', 'settled', 'file', 'missing'], ...owing.map(jurorRow)]),
    ...(short.length === 0
      ? []
      : [
          table([
            ['entry without a rank', 'scored', 'needed'],
            ...short.map(({ entryCode, scored, needed }) => [
              entryCode,
              String(scored),
              String(needed),
            ]),
          ]),
        ]),
  ].join('\n\n')
}

function jurorRow(owing: MissingOfJuror): string[] {
  const { jurorId, settled, assigned, received, unscored, partial, absent } = owing
  const codes = [...unscored, ...partial, ...absent].join(' ')
  return [jurorId, `${settled}/${assigned}`, received ? 'received' : 'none', codes]
}
