import { type VoteResult, voteResult } from '../../../../../shared/deliberation/voteResult.ts'
import type { EntryCode } from '../../../../../shared/model/ids.ts'
import type {
  BallotChoice,
  JuryDecision,
  KeptDecision,
  Vote,
} from '../../../../../shared/model/juryDecision.ts'
import type { Paper } from '../../results/report/paper.ts'
import { heading, paragraph } from '../../results/report/prose.ts'
import { table } from '../../results/report/tableOnPaper.ts'
import { longText } from './longText.ts'
import { type CategoryMinutes, entryText, jurorText, type Minutes, wallTime } from './minutes.ts'

/** Every decision about the category in the order of deciding, those that no longer stand among them. */
export function decisionSection(paper: Paper, minutes: CategoryMinutes): void {
  const { say, category, decisions } = minutes
  const own = decisions.filter(({ categoryId }) => categoryId === category.id)
  heading(paper, say('minutes.decisions'), 2)
  if (own.length === 0) paragraph(paper, say('minutes.decisions.none'))
  for (const decision of own) oneDecision(paper, minutes, decision)
}

/** Winner, and what it is called. */
export function outcomeText(
  { outcome, award }: Pick<JuryDecision, 'outcome' | 'award'>,
  { say }: Minutes,
): string {
  const title = award.trim()
  return title === '' ? say(`outcome.${outcome}`) : `${say(`outcome.${outcome}`)}: ${title}`
}

function oneDecision(paper: Paper, minutes: CategoryMinutes, decision: KeptDecision): void {
  const { say } = minutes
  const { sequence: number, entries, reason, vote } = decision
  const title = `${say('minutes.decision.number', { number })} · ${outcomeText(decision, minutes)}`
  heading(paper, title, 3)
  for (const code of entries)
    paragraph(paper, entryText(minutes, code), { size: 9.5, strong: true })
  paragraph(paper, standing(minutes, decision))
  if (vote === null) paragraph(paper, say('minutes.withoutVote'))
  else voted(paper, minutes, decision, vote)
  longText(paper, say('minutes.why', { reason }))
}

function standing({ say, decisions, ...minutes }: Minutes, decision: KeptDecision): string {
  const later = decisions.find(({ replaces }) => replaces === decision.sequence)
  const before = decision.replaces
  const ends = later?.outcome === 'revoked' ? 'minutes.revokedBy' : 'minutes.replacedBy'
  const begins = decision.outcome === 'revoked' ? 'minutes.revokes' : 'minutes.replaces'
  return [
    say('minutes.decidedAt', { moment: wallTime(minutes, decision.decidedAt) }),
    ...(before === null ? [] : [say(begins, { number: before })]),
    ...(later === undefined ? [] : [say(ends, { number: later.sequence })]),
  ].join(' ')
}

function voted(paper: Paper, minutes: CategoryMinutes, { tied }: KeptDecision, vote: Vote): void {
  const { say, ranking } = minutes
  const ranks = new Map(ranking.entries.map(({ code, rank }) => [code, rank]))
  const result = voteResult(vote, ranks)
  paragraph(paper, say(`minutes.vote.${vote.way}`, { ballots: result.ballots }))
  table(
    paper,
    [
      { title: say('minutes.for'), share: 4, strong: true },
      { title: say('minutes.votes'), share: 0.8, align: 'end' },
      ...(vote.way === 'open' ? [{ title: say('minutes.ballots'), share: 4 }] : []),
    ],
    linesOf(minutes, vote, result),
  )
  if (tied.length > 0) paragraph(paper, tieText(minutes, tied, ranks), { size: 9 })
}

function linesOf(
  minutes: Minutes,
  vote: Vote,
  { entries, proposal, none, abstained }: VoteResult,
): readonly (readonly string[])[] {
  const { say } = minutes
  const by = (choice: BallotChoice): readonly string[] =>
    vote.way === 'open' ? [votersFor(minutes, vote, choice)] : []
  const plain = (word: 'proposal' | 'none' | 'abstained', name: string, votes: number) =>
    [name, String(votes), ...by({ for: word })] as const
  const isProposal = vote.among.length === 0
  return [
    ...entries.map(({ code, votes }) => [
      entryText(minutes, code),
      String(votes),
      ...by({ entry: code }),
    ]),
    ...(isProposal ? [plain('proposal', say('vote.proposal'), proposal)] : []),
    plain('none', say(isProposal ? 'vote.against' : 'vote.none'), none),
    plain('abstained', say('vote.abstained'), abstained),
  ]
}

function votersFor(
  minutes: Minutes,
  { ballots }: Extract<Vote, { way: 'open' }>,
  choice: BallotChoice,
): string {
  return ballots
    .filter(({ choice: given }) => nameOf(given) === nameOf(choice))
    .map(({ jurorId }) => jurorText(minutes, jurorId))
    .join(', ')
}

function nameOf(choice: BallotChoice): string {
  return 'entry' in choice ? `entry ${choice.entry}` : choice.for
}

/** The figures that put the tied entries in order, so that nobody has to look them up. */
function tieText(
  { say }: Minutes,
  tied: readonly EntryCode[],
  ranks: ReadonlyMap<EntryCode, number>,
): string {
  const figures = tied.map((entry) => {
    const rank = ranks.get(entry)
    return rank === undefined
      ? say('minutes.tied.unranked', { entry })
      : say('minutes.tied.rank', { entry, rank })
  })
  const sentence = say('minutes.tied', { entries: tied.join(', '), ranks: figures.join(', ') })
  const places = tied.map((code) => ranks.get(code))
  const isShared = new Set(places).size < places.length
  return isShared ? `${sentence} ${say('minutes.tied.shared')}` : sentence
}
