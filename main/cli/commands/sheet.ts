import { basename } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import { homeOption } from '../cardHome.ts'
import type { Command } from '../command.ts'
import { withDesk } from '../withDesk.ts'

const onADesk = {
  words: 1,
  options: { desk: { type: 'string' }, ...homeOption },
  required: ['desk'],
} as const

export const sheetExportCommand: Command = {
  ...onADesk,
  usage: 'sheet export FILE.csv --desk DIR [--home DIR]',
  summary: "Writes the juror's sheets as a table for a spreadsheet.",
  run: (invocation) =>
    withDesk(invocation, async (desk) => {
      const path = invocation.path(invocation.words[0] ?? '')
      const { exportSheetTable } = await import('../../engine/desk/sheetTable/exportSheetTable.ts')
      const entries = await exportSheetTable(desk, path)
      const file = basename(path)
      return { json: { file, entries }, text: `Wrote the sheets of ${entries} entries to ${file}.` }
    }),
}

export const sheetImportCommand: Command = {
  ...onADesk,
  usage: 'sheet import FILE.csv --desk DIR [--home DIR]',
  summary: 'Takes over the scores of such a table: all of it, or with one mistake nothing.',
  run: (invocation) =>
    withDesk(invocation, async (desk) => {
      const path = invocation.path(invocation.words[0] ?? '')
      const { importSheetTable } = await import('../../engine/desk/sheetTable/importSheetTable.ts')
      const { entries, problems } = await importSheetTable(desk, path)
      const [first] = problems
      const file = basename(path)
      const json = { file, entries, problems }
      if (first === undefined) return { json, text: `Took over ${entries} entries from ${file}.` }
      const text = problems.map(({ line, problem }) => `${file}:${line}: ${problem}`).join('\n')
      return { json, text, refused: new AppError('TABLE_INVALID', first) }
    }),
}
