import { AppError } from '../../shared/errors.ts'
import { EntryCode, JurorId } from '../../shared/model/ids.ts'
import type { BallotChoice, Vote } from '../../shared/model/juryDecision.ts'
import type { Invocation } from './command.ts'
import { wholeNumber } from './wholeNumber.ts'

/**
 * The vote that `--votes J01=TI-001,J02=none` (by name) or `--counts TI-001=3,none=1` (secret) tell of. It is between the
 * entries of `--among`, or else those that got a vote; with none of them it is for or against.
 * @throws AppError USAGE
 */
export function voteOf(
  { votes, counts }: Invocation['options'],
  asked: readonly EntryCode[],
): Vote | null {
  if (votes !== undefined && counts !== undefined)
    throw wrongUse('--votes tell who voted for what, --counts only how many: give one of them.')
  if (typeof votes === 'string') {
    const ballots = pairsOf('votes', votes).map(([who, what]) => ({
      jurorId: jurorId(who),
      choice: choiceOf(what),
    }))
    return { way: 'open', among: amongOf(asked, ballots), ballots }
  }
  if (typeof counts !== 'string') return null
  const counted = pairsOf('counts', counts).map(([what, number]) => ({
    choice: choiceOf(what),
    votes: wholeNumber('counts', number, 0),
  }))
  return { way: 'secret', among: amongOf(asked, counted), counts: counted }
}

function amongOf(
  asked: readonly EntryCode[],
  given: readonly { readonly choice: BallotChoice }[],
): readonly EntryCode[] {
  if (asked.length > 0) return asked
  const named = given.flatMap(({ choice }) => ('entry' in choice ? [choice.entry] : []))
  return [...new Set(named)].toSorted()
}

function pairsOf(option: string, written: string): readonly (readonly [string, string])[] {
  return written.split(',').map((pair) => {
    const [name = '', value = '', ...more] = pair.split('=').map((part) => part.trim())
    if (name === '' || value === '' || more.length > 0)
      throw wrongUse(`--${option} takes pairs such as A=B, with commas between.`)
    return [name, value]
  })
}

/** `for` and `against` are said of a proposal. */
const words: Readonly<Record<string, 'proposal' | 'none' | 'abstained'>> = {
  for: 'proposal',
  against: 'none',
  none: 'none',
  abstained: 'abstained',
}

function choiceOf(word: string): BallotChoice {
  const plain = Object.hasOwn(words, word) ? words[word] : undefined
  if (plain !== undefined) return { for: plain }
  const code = EntryCode.safeParse(word)
  if (code.success) return { entry: code.data }
  throw new AppError('UNKNOWN_ENTRY', { entry: word })
}

function jurorId(word: string): JurorId {
  const id = JurorId.safeParse(word)
  if (id.success) return id.data
  throw new AppError('UNKNOWN_JUROR', { juror: word })
}

function wrongUse(problem: string): AppError {
  return new AppError('USAGE', { problem })
}
