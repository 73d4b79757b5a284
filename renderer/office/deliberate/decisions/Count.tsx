import type { ReactElement } from 'react'
import { equalVotes, type Ranks, voteResult } from '../../../../shared/deliberation/voteResult.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import type { Vote } from '../../../../shared/model/juryDecision.ts'
import { Select } from '../../../components/Select.tsx'
import { useWords, type Words } from '../../../messages/useWords.ts'
import { type Draft, type Said, undecided } from './draft.ts'

type Props = {
  readonly vote: Vote
  readonly ranks: Ranks
  readonly draft: Draft
  readonly outcome: Said | null
  readonly mayVote: number
  readonly onDraft: (draft: Draft) => void
}

/** The count as it stands, what it says, and how equal votes are put in order. */
export function Count({ vote, ranks, draft, outcome, mayVote, onDraft }: Props): ReactElement {
  const words = useWords()
  const result = voteResult(vote, ranks)
  const { ballots, entries, proposal, none, abstained } = result
  const isProposal = vote.among.length === 0
  const lines: readonly (readonly [string, number])[] = [
    ...entries.map(({ code, votes }) => [code, votes] as const),
    ...(isProposal ? [[words('award.choice.proposal'), proposal] as const] : []),
    [words(isProposal ? 'award.choice.against' : 'award.choice.none'), none],
    [words('award.choice.abstained'), abstained],
  ]
  const open = isProposal || outcome === null ? [] : undecided(draft, result)
  return (
    <section className="awardCount" aria-label={words('award.count')}>
      <p className="awardCount-head">
        <span className="field-label">{words('award.count')}</span>
        <span className="soft numbers">
          {words('award.count.given', { given: ballots, may: mayVote })}
        </span>
      </p>
      <dl className="awardCount-lines">
        {lines.map(([name, votes]) => (
          <div key={name} className="awardCount-line">
            <dt>{name}</dt>
            <dd className="numbers">{votes}</dd>
          </div>
        ))}
      </dl>
      <p role="status" className="awardCount-says">
        {saysText(vote, ballots, outcome, words)}
      </p>
      {tieTexts(equalVotes(result), outcome, ranks, words).map((text) => (
        <p key={text} className="soft">
          {text}
        </p>
      ))}
      {open.length > 1 ? (
        <Select<EntryCode>
          label={words('award.first')}
          help={words('award.equal', { entries: open.join(', ') })}
          choices={open.map((key) => ({ key, words: key }))}
          chosen={open.find((code) => code === draft.first) ?? open[0] ?? null}
          onChosen={(first) => {
            onDraft({ ...draft, first })
          }}
        />
      ) : null}
    </section>
  )
}

function saysText(vote: Vote, ballots: number, outcome: Said | null, words: Words): string {
  if (ballots === 0) return words('award.says.nothing')
  const isProposal = vote.among.length === 0
  if (isProposal) return words(outcome === null ? 'award.says.rejected' : 'award.says.carried')
  if (outcome === null || outcome.entries.length === 0) return words('award.says.none')
  return words('award.says', { entries: outcome.entries.join(', ') })
}

/** Of the ties that touch what is decided; what the ranking does not separate is asked for beneath. */
function tieTexts(
  groups: readonly (readonly EntryCode[])[],
  outcome: Said | null,
  ranks: Ranks,
  words: Words,
): readonly string[] {
  if (outcome === null) return []
  return groups
    .filter((group) => group.some((code) => outcome.entries.includes(code)))
    .map((group) => {
      const figures = group.map((entry) => {
        const rank = ranks.get(entry)
        return rank === undefined
          ? words('award.tied.unranked', { entry })
          : words('award.tied.rank', { entry, rank })
      })
      return words('award.tied', { entries: group.join(', '), ranks: figures.join(', ') })
    })
}
