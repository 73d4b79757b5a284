import type { Input } from '../../../shared/calls/calls.ts'
import type { Amended } from '../../../shared/calls/amendmentCalls.ts'
import { hasMoved } from '../../../shared/amendments/rankingEffect.ts'
import { AppError } from '../../../shared/errors.ts'
import { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import type { Command, Invocation } from '../command.ts'
import { table } from '../table.ts'
import { wishedMarks } from '../wishedMarks.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const amendCommand: Command = {
  usage:
    'amend FOLDER --juror ID --entry CODE --points CRITERION=N,… --reason TEXT --witness NAME,…',
  summary:
    'Changes points that a juror has sent, signed by the office before witnesses; what was signed stays.',
  words: 1,
  options: {
    juror: { type: 'string' },
    entry: { type: 'string' },
    points: { type: 'string' },
    reason: { type: 'string' },
    witness: { type: 'string' },
  },
  required: ['juror', 'entry', 'points', 'reason', 'witness'],
  run: async (invocation) => {
    const wish = wishOf(invocation)
    return withBuiltOffice(invocation, async (handlers) => {
      const amended = await handlers['office.amend'](wish, invocation.context)
      return { json: amended, text: textOf(amended) }
    })
  },
}

function wishOf({ options }: Invocation): Input<'office.amend'> {
  const text = (name: string): string => String(options[name] ?? '').trim()
  const jurorId = JurorId.safeParse(text('juror'))
  const entryCode = EntryCode.safeParse(text('entry'))
  if (!jurorId.success) throw new AppError('UNKNOWN_JUROR', { juror: text('juror') })
  if (!entryCode.success) throw new AppError('UNKNOWN_ENTRY', { entry: text('entry') })
  return {
    jurorId: jurorId.data,
    entryCode: entryCode.data,
    changes: wishedMarks(text('points')),
    reason: text('reason'),
    witnesses: text('witness').split(','),
  }
}

function textOf({ amendment, effect }: Amended): string {
  const done = `Amended ${amendment.entryCode} of ${amendment.jurorId}.`
  const moved = effect?.entries.filter(hasMoved) ?? []
  if (moved.length === 0) return `${done} The ranking stays as it is.`
  const rows = moved.map(({ code, before, after }) => [
    code,
    String(before?.rank ?? '–'),
    String(after?.rank ?? '–'),
    before?.score ?? '–',
    after?.score ?? '–',
  ])
  return `${done}\n${table([['entry', 'rank before', 'after', 'score before', 'after'], ...rows])}`
}
