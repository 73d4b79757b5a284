import { AppError } from '../../../shared/errors.ts'
import { EntryCode } from '../../../shared/model/ids.ts'
import type { Command, Invocation, Outcome } from '../command.ts'
import { withOffice, withPrize } from '../withOffice.ts'

export const withdrawCommand: Command = {
  usage: 'withdraw FOLDER CODE… --reason TEXT',
  summary:
    'Takes entries out of the prize; their documents and scores stay, listed with the reason.',
  words: { atLeast: 2 },
  options: { reason: { type: 'string' } },
  required: ['reason'],
  run: (invocation) => {
    const reason = String(invocation.options['reason'] ?? '').trim()
    if (reason === '') throw new AppError('USAGE', { problem: '--reason must say something.' })
    return acted(invocation, 'office.withdrawEntries', { reason }, 'Withdrew')
  },
}

export const restoreCommand: Command = {
  usage: 'restore FOLDER CODE…',
  summary: 'Takes withdrawn entries back into the prize, with their scores.',
  words: { atLeast: 2 },
  options: {},
  run: (invocation) => acted(invocation, 'office.restoreEntries', {}, 'Took back'),
}

/** Where the office has books, they are opened, because they are to know of it. */
async function acted(
  invocation: Invocation,
  channel: 'office.withdrawEntries' | 'office.restoreEntries',
  more: { readonly reason?: string },
  done: string,
): Promise<Outcome> {
  const { hasOffice } = await import('../../engine/office/store/officeStore.ts')
  const codes = invocation.words.slice(1).map(entryCode)
  const within = hasOffice(invocation.path(invocation.words[0] ?? '')) ? withOffice : withPrize
  return within(invocation, async (handlers) => {
    const input = { codes, reason: more.reason ?? '' }
    if (channel === 'office.withdrawEntries') await handlers[channel](input, invocation.context)
    else await handlers[channel]({ codes }, invocation.context)
    return { json: { entries: codes, ...more }, text: `${done} ${codes.join(', ')}.` }
  })
}

function entryCode(word: string): EntryCode {
  const code = EntryCode.safeParse(word)
  if (code.success) return code.data
  throw new AppError('UNKNOWN_ENTRY', { entry: word })
}
