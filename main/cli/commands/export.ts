import { homeOption } from '../cardHome.ts'
import type { Command } from '../command.ts'
import { withDesk } from '../withDesk.ts'

export const exportCommand: Command = {
  usage: 'export --desk DIR --out FILE [--home DIR]',
  summary: "Signs the juror's sheets and seals them for the office.",
  words: 0,
  options: { desk: { type: 'string' }, out: { type: 'string' }, ...homeOption },
  required: ['desk', 'out'],
  run: (invocation) =>
    withDesk(invocation, async (desk) => {
      const { exportScores } = await import('../../engine/desk/exportScores.ts')
      const { sheetsToExport } = await import('../../engine/desk/exports.ts')
      const sheets = sheetsToExport(desk)
      const record = await exportScores(desk, invocation.path(String(invocation.options['out'])))
      const incomplete = sheets.filter(
        ({ state }) => state === 'partial' || state === 'unscored',
      ).length
      return {
        json: {
          file: record.file,
          revision: record.revision,
          tracker: record.tracker,
          sheets: sheets.length,
        },
        text: `Signed ${sheets.length} sheets (${incomplete} incomplete) as revision ${record.revision} into ${record.file}.\nTracker: ${record.tracker}`,
      }
    }),
}
