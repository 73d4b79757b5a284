import { AppError } from '../../../shared/errors.ts'
import { EntryCode } from '../../../shared/model/ids.ts'
import { homeOption } from '../cardHome.ts'
import type { Command } from '../command.ts'
import { wishedMarks } from '../wishedMarks.ts'
import { withDesk } from '../withDesk.ts'

export const amendmentExportCommand: Command = {
  usage:
    'amendment export --desk DIR --entry CODE --points CRITERION=N,… --reason TEXT --out FILE [--home DIR]',
  summary:
    "Changes points of the score file sent last, signed with the juror's own key and sealed for the office.",
  words: 0,
  options: {
    desk: { type: 'string' },
    entry: { type: 'string' },
    points: { type: 'string' },
    reason: { type: 'string' },
    out: { type: 'string' },
    ...homeOption,
  },
  required: ['desk', 'entry', 'points', 'reason', 'out'],
  run: (invocation) => {
    const text = (name: string): string => String(invocation.options[name] ?? '').trim()
    const entryCode = EntryCode.safeParse(text('entry'))
    if (!entryCode.success) throw new AppError('UNKNOWN_ENTRY', { entry: text('entry') })
    const wish = {
      entryCode: entryCode.data,
      changes: wishedMarks(text('points')),
      reason: text('reason'),
      path: invocation.path(text('out')),
    }
    return withDesk(invocation, async (desk) => {
      const { amendSent } = await import('../../engine/desk/amend/amendSent.ts')
      const amendment = await amendSent(desk, wish)
      const { length } = amendment.changes
      return {
        json: amendment,
        text: `Signed ${length} changed ${length === 1 ? 'mark' : 'marks'} of ${amendment.entryCode} into ${amendment.file}.`,
      }
    })
  },
}
