import { z } from 'zod'
import type { OfficeResults } from '../../../shared/calls/views.ts'
import type { ShortlistBasis } from '../../../shared/calls/roundCalls.ts'
import { AppError } from '../../../shared/errors.ts'
import { EntryCode } from '../../../shared/model/ids.ts'
import { hundredths } from '../../../shared/model/points.ts'
import { shortlistByRank, shortlistByScore } from '../../../shared/scoring/shortlist.ts'
import type { Command, Invocation } from '../command.ts'
import { wholeNumber } from '../wholeNumber.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const shortlistCommand: Command = {
  usage:
    'shortlist FOLDER (--top N | --from SCORE | --entries CODE,…) --title TEXT --reason TEXT [--deadline TIME] [--keep-assignments]',
  summary:
    'Begins the next round with the entries that go on: the first N of each category, those from a score on, or those named.',
  words: 1,
  options: {
    top: { type: 'string' },
    from: { type: 'string' },
    entries: { type: 'string' },
    title: { type: 'string' },
    reason: { type: 'string' },
    deadline: { type: 'string' },
    'keep-assignments': { type: 'boolean' },
  },
  required: ['title', 'reason'],
  run: async (invocation) => {
    const { basis, choose } = choiceOf(invocation)
    const { options, context } = invocation
    const deadline = deadlineOf(invocation)
    const title = wordsOf(invocation, 'title', 200)
    const reason = wordsOf(invocation, 'reason', 2000)
    return withBuiltOffice(invocation, async (handlers) => {
      const entries = choose(await handlers['office.results']({}, context))
      if (entries.length === 0)
        throw wrongUse('Nothing goes on: no entry has such a rank or score.')
      const wish = {
        title,
        deadline,
        entries,
        readers: options['keep-assignments'] === true ? 'asBefore' : 'everybody',
        basis,
        reason,
      } as const
      const office = await handlers['office.beginRound'](wish, context)
      const round = 'prize' in office ? office.prize.round : null
      const passedOver = 'prize' in office ? office.passedOver.length : 0
      return {
        json: { round, entries, passedOver },
        text: `${round?.title ?? ''}: ${entries.length} entries go on, ${passedOver} do not.`,
      }
    })
  },
}

type Choice = {
  readonly basis: ShortlistBasis
  readonly choose: (results: OfficeResults) => readonly EntryCode[]
}

function choiceOf({ options }: Invocation): Choice {
  const { top, from, entries } = options
  const given = [top, from, entries].filter((option) => option !== undefined)
  if (given.length !== 1) throw wrongUse('One of --top, --from and --entries is needed.')
  if (typeof top === 'string') return { basis: 'rank', choose: byRank(top) }
  if (typeof from === 'string') return { basis: 'score', choose: byScore(from) }
  const codes = String(entries).split(',').map(entryCode)
  return { basis: 'hand', choose: () => codes }
}

function byRank(top: string): Choice['choose'] {
  const places = wholeNumber('top', top, 1)
  return ({ categories }) => categories.flatMap(({ entries }) => shortlistByRank(entries, places))
}

function byScore(from: string): Choice['choose'] {
  const least = /^\d{1,3}(\.\d+)?$/.test(from) ? hundredths(Number(from)) : null
  if (least === null || least > 10_000)
    throw wrongUse('--from takes a score from 0 to 100, with two decimals at most.')
  return ({ categories }) => categories.flatMap(({ entries }) => shortlistByScore(entries, least))
}

function wordsOf({ options }: Invocation, name: string, longest: number): string {
  const words = String(options[name]).trim()
  if (words !== '' && words.length <= longest) return words
  throw wrongUse(`--${name} takes 1 to ${longest} letters.`)
}

function entryCode(word: string): EntryCode {
  const code = EntryCode.safeParse(word.trim())
  if (code.success) return code.data
  throw new AppError('UNKNOWN_ENTRY', { entry: word })
}

function deadlineOf({ options }: Invocation): string | null {
  const { deadline } = options
  if (deadline === undefined) return null
  const time = z.iso.datetime({ offset: true }).safeParse(deadline)
  if (time.success) return time.data
  throw wrongUse('--deadline takes a time such as 2027-02-28T18:00:00+09:00.')
}

function wrongUse(problem: string): AppError {
  return new AppError('USAGE', { problem })
}
