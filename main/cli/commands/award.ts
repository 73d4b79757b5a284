import type { Deliberation } from '../../../shared/calls/deliberationCalls.ts'
import { standingDecisions } from '../../../shared/deliberation/standingDecisions.ts'
import { AppError } from '../../../shared/errors.ts'
import { CategoryId, EntryCode } from '../../../shared/model/ids.ts'
import { type DecidedNow, type KeptDecision, Outcome } from '../../../shared/model/juryDecision.ts'
import { voteOf } from '../awardVote.ts'
import type { Command, Invocation } from '../command.ts'
import { table } from '../table.ts'
import { wholeNumber } from '../wholeNumber.ts'
import { withBuiltOffice } from '../withOffice.ts'

export const awardCommand: Command = {
  usage:
    'award FOLDER [--category ID --outcome winner|shortlisted|mention|no-award [--entries CODE,…] [--award TEXT] [--among CODE,…] [--votes ID=CODE,… | --counts CODE=N,…] [--replaces N] --reason TEXT | --revoke N --reason TEXT]',
  summary:
    'Lists what the jury decided; with an outcome, writes a decision down; never erases one.',
  words: 1,
  options: {
    category: { type: 'string' },
    outcome: { type: 'string' },
    entries: { type: 'string' },
    award: { type: 'string' },
    among: { type: 'string' },
    votes: { type: 'string' },
    counts: { type: 'string' },
    replaces: { type: 'string' },
    revoke: { type: 'string' },
    reason: { type: 'string' },
  },
  run: async (invocation) => {
    const wish = wishOf(invocation)
    const { context } = invocation
    return withBuiltOffice(invocation, async (handlers) => {
      const before = await handlers['office.deliberation']({}, context)
      const decision = wish(before)
      const after =
        decision === null ? before : await handlers['office.juryDecision']({ decision }, context)
      return { json: after.decisions.map((one) => jsonOf(one, after)), text: textOf(after) }
    })
  },
}

type Wish = (before: Deliberation) => DecidedNow | null

function wishOf(invocation: Invocation): Wish {
  const { options } = invocation
  const { revoke, outcome, category } = options
  if (revoke !== undefined) return revocation(invocation)
  if (outcome === undefined && category === undefined) return () => null
  const categoryId = CategoryId.safeParse(category)
  const known = Outcome.exclude(['revoked']).safeParse(outcome)
  if (!categoryId.success) throw wrongUse('--category names a category of the prize.')
  if (!known.success) throw wrongUse('--outcome takes winner, shortlisted, mention or no-award.')
  const { replaces } = options
  const decision = {
    categoryId: categoryId.data,
    outcome: known.data,
    entries: codesOf(options['entries']),
    award: textOption(options['award'], 200),
    reason: reasonOf(invocation),
    vote: voteOf(options, codesOf(options['among'])),
    replaces: replaces === undefined ? null : wholeNumber('replaces', replaces, 1),
  }
  return () => decision
}

/** What is revoked keeps its category and name. */
function revocation(invocation: Invocation): Wish {
  const replaces = wholeNumber('revoke', invocation.options['revoke'], 1)
  const reason = reasonOf(invocation)
  return ({ decisions }) => {
    const revoked = decisions.find(({ sequence }) => sequence === replaces)
    if (revoked === undefined) throw new AppError('DECISION_REPLACED', { decision: replaces })
    const { categoryId, award } = revoked
    const plain = { outcome: 'revoked', entries: [], vote: null } as const
    return { ...plain, categoryId, award, reason, replaces }
  }
}

function reasonOf({ options }: Invocation): string {
  const reason = textOption(options['reason'], 5000)
  if (reason === '') throw wrongUse('A decision needs --reason.')
  return reason
}

function textOption(option: string | boolean | undefined, most: number): string {
  return typeof option === 'string' ? option.trim().slice(0, most) : ''
}

function codesOf(option: string | boolean | undefined): readonly EntryCode[] {
  if (typeof option !== 'string') return []
  return option.split(',').map((word) => {
    const code = EntryCode.safeParse(word.trim())
    if (code.success) return code.data
    throw new AppError('UNKNOWN_ENTRY', { entry: word })
  })
}

function wrongUse(problem: string): AppError {
  return new AppError('USAGE', { problem })
}

function jsonOf(decision: KeptDecision, { decisions }: Deliberation): unknown {
  const { categoryId: category, sequence: number, ...rest } = decision
  return { number, category, ...rest, stands: standingDecisions(decisions).includes(decision) }
}

function textOf({ decisions }: Deliberation): string {
  if (decisions.length === 0) return 'Nothing has been decided.'
  const standing = new Set(standingDecisions(decisions))
  const rows = decisions.map((decision) => [
    String(decision.sequence),
    decision.categoryId,
    decision.outcome,
    decision.award,
    decision.entries.join(' '),
    standing.has(decision) ? 'stands' : '',
  ])
  return table([['number', 'category', 'outcome', 'award', 'entries', ''], ...rows])
}
