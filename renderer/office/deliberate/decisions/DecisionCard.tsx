import { Award, Ban, ListChecks, type LucideIcon, Sparkles, Undo2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { voteResult } from '../../../../shared/deliberation/voteResult.ts'
import type { KeptDecision, Outcome } from '../../../../shared/model/juryDecision.ts'
import { Button } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { momentText } from '../../../messages/quantities.ts'
import { useWords, type Words } from '../../../messages/useWords.ts'
import type { Jury } from '../meeting/jury.ts'

const icons: Readonly<Record<Outcome, LucideIcon>> = {
  winner: Award,
  shortlisted: ListChecks,
  mention: Sparkles,
  'no-award': Ban,
  revoked: Undo2,
}

type Props = {
  readonly decision: KeptDecision
  readonly jury: Jury
  /** Absent where the decision no longer stands. */
  readonly onChange?: (decision: KeptDecision) => void
  readonly onRevoke?: (decision: KeptDecision) => void
}

/** A decision with its entries, its votes and its reason. */
export function DecisionCard({ decision, jury, onChange, onRevoke }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { outcome, award, sequence: number, entries, reason, decidedAt } = decision
  const moment = momentText(intl, decidedAt, 'hour')
  const gone = goneText(decision, jury, words)
  return (
    <article
      className={`awardCard ${onChange === undefined ? 'awardCard--gone' : ''}`}
      aria-label={words('award.number', { number, moment })}
    >
      <header className="awardCard-head">
        <Icon of={icons[outcome]} size="normal" />
        <h4 className="awardCard-title">
          {[words(`award.outcome.${outcome}`), award].filter((part) => part !== '').join(': ')}
        </h4>
        <span className="soft numbers">{words('award.number', { number, moment })}</span>
      </header>
      {gone === null ? null : <p className="awardCard-gone">{gone}</p>}
      {entries.length === 0 ? null : (
        <ol className="awardCard-entries">
          {entries.map((code) => (
            <li key={code}>
              <span className="numbers">{code}</span> {jury.titles.get(code) ?? ''}
            </li>
          ))}
        </ol>
      )}
      <p className="soft">{votedText(decision, words)}</p>
      <p className="selectable awardCard-reason">{reason}</p>
      {onChange === undefined || onRevoke === undefined ? null : (
        <div className="awardCard-actions">
          <Button
            kind="quiet"
            onPress={() => {
              onChange(decision)
            }}
          >
            {words('award.change')}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              onRevoke(decision)
            }}
          >
            {words('award.revoke')}
          </Button>
        </div>
      )}
    </article>
  )
}

function goneText({ sequence }: KeptDecision, { deliberation }: Jury, words: Words): string | null {
  const later = deliberation.decisions.find(({ replaces }) => replaces === sequence)
  if (later === undefined) return null
  const way = later.outcome === 'revoked' ? 'award.gone.revoked' : 'award.gone.replaced'
  return words(way, { number: later.sequence })
}

function votedText({ vote }: KeptDecision, words: Words): string {
  if (vote === null) return words('award.voted.none')
  const { entries, proposal, none, abstained } = voteResult(vote, new Map())
  const isProposal = vote.among.length === 0
  const counts = [
    ...entries.map(({ code, votes }) => [code, votes] as const),
    ...(isProposal ? [[words('award.choice.proposal'), proposal] as const] : []),
    [words(isProposal ? 'award.choice.against' : 'award.choice.none'), none] as const,
    [words('award.choice.abstained'), abstained] as const,
  ].filter(([, votes]) => votes > 0)
  return words(`award.voted.${vote.way}`, {
    counts: counts
      .map(([choice, votes]) => words('award.voted.count', { choice, votes }))
      .join(', '),
  })
}
