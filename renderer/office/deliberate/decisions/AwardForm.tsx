import { type ReactElement, useState } from 'react'
import type { WireError } from '../../../../shared/calls/call.ts'
import { openMeeting, presentJurors } from '../../../../shared/deliberation/meeting.ts'
import type { Ranks } from '../../../../shared/deliberation/voteResult.ts'
import type { Vote } from '../../../../shared/model/juryDecision.ts'
import type { Category } from '../../../../shared/model/prize.ts'
import type { CategoryResults } from '../../../../shared/scoring/results.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Segments } from '../../../components/Segments.tsx'
import { Select } from '../../../components/Select.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { errorOf } from '../../../state/api.ts'
import { useDeliberation } from '../../../state/deliberation.ts'
import { useToasts } from '../../../state/toasts.ts'
import type { Jury, Member } from '../meeting/jury.ts'
import { Candidates } from './Candidates.tsx'
import { Count } from './Count.tsx'
import {
  decisionOf,
  type Draft,
  emptyDraft,
  isBetween,
  type MadeOutcome,
  outcomes,
  type Said,
  said,
  voteOf,
  withOutcome,
} from './draft.ts'
import { VoteFields } from './VoteFields.tsx'

type Props = {
  readonly jury: Jury
  readonly category: Category
  readonly ranking: CategoryResults
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

/** A decision from what is proposed over the votes to the reason, without which it is none. */
export function AwardForm({ jury, category, ranking, draft, onDraft }: Props): ReactElement {
  const words = useWords()
  const ranks: Ranks = new Map(ranking.entries.map(({ code, rank }) => [code, rank]))
  const voters = votersOf(jury, draft)
  const vote = voteOf(
    draft,
    voters.filter(({ against }) => against.length === 0).map(({ member }) => member.id),
  )
  const outcome = said(draft, vote, ranks)
  return (
    <aside className="awardForm scrolls" aria-label={words('award.outcome')}>
      <Replacing draft={draft} onDraft={onDraft} />
      <What draft={draft} onDraft={onDraft} />
      {draft.outcome === 'no-award' && !isBetween(draft) ? null : (
        <Candidates {...{ jury, ranking, draft, onDraft }} />
      )}
      {vote === null ? null : (
        <>
          <VoteFields {...{ voters, draft, onDraft }} />
          <Count {...{ vote, ranks, draft, outcome, onDraft }} mayVote={mayVote(voters)} />
        </>
      )}
      <div className="field">
        <TextArea
          label={words('award.reason')}
          value={draft.reason}
          maxLength={5000}
          onChange={(reason) => {
            onDraft({ ...draft, reason })
          }}
        />
        <span className="field-help">{words('award.reason.help')}</span>
      </div>
      <Decide {...{ category, draft, vote, outcome, onDraft }} />
    </aside>
  )
}

type DecideProps = Pick<Props, 'category' | 'draft' | 'onDraft'> & {
  readonly vote: Vote | null
  readonly outcome: Said | null
}

/** The button, which waits for a reason and for what the votes say. */
function Decide({ category, draft, vote, outcome, onDraft }: DecideProps): ReactElement {
  const words = useWords()
  const [error, setError] = useState<WireError | null>(null)
  const decide = async (what: Said): Promise<void> => {
    const decision = decisionOf(category.id, draft, what, vote)
    try {
      const number = await useDeliberation.getState().decided(decision)
      setError(null)
      onDraft({ ...emptyDraft, outcome: draft.outcome })
      useToasts.getState().said(words('award.made', { number }))
    } catch (thrown) {
      setError(errorOf(thrown))
    }
  }
  return (
    <>
      {error === null ? null : <ErrorNotice error={error} />}
      <Button
        kind="primary"
        isDisabled={outcome === null || draft.reason.trim() === ''}
        onPress={() => {
          if (outcome !== null) void decide(outcome)
        }}
      >
        {words('award.decide')}
      </Button>
    </>
  )
}

/** A juror who could vote, and what of the vote the juror is in conflict with. */
export type Voter = { readonly member: Member; readonly against: readonly string[] }

/** Who is in the room; outside a meeting everybody. */
function votersOf({ jurors, deliberation }: Jury, draft: Draft): readonly Voter[] {
  const meeting = openMeeting(deliberation.events)
  const here = meeting === null ? null : new Set(presentJurors(meeting))
  const among = isBetween(draft) ? draft.chosen : []
  return jurors
    .filter(({ id }) => here === null || here.has(id))
    .map((member) => ({
      member,
      against: among.filter((code) => member.conflicts.includes(code)),
    }))
}

function mayVote(voters: readonly Voter[]): number {
  return voters.filter(({ against }) => against.length === 0).length
}

type PartProps = Pick<Props, 'draft' | 'onDraft'>

function Replacing({ draft, onDraft }: PartProps): ReactElement | null {
  const words = useWords()
  if (draft.replaces === null) return null
  return (
    <Notice
      tone="plain"
      actions={
        <Button
          kind="quiet"
          onPress={() => {
            onDraft({ ...draft, replaces: null })
          }}
        >
          {words('award.replacing.cancel')}
        </Button>
      }
    >
      {words('award.replacing', { number: draft.replaces })}
    </Notice>
  )
}

function What({ draft, onDraft }: PartProps): ReactElement {
  const words = useWords()
  const { outcome, award, way, on } = draft
  return (
    <>
      <Select<MadeOutcome>
        label={words('award.outcome')}
        choices={outcomes.map((key) => ({ key, words: words(`award.outcome.${key}`) }))}
        chosen={outcome}
        onChosen={(chosen) => {
          onDraft(withOutcome(draft, chosen))
        }}
      />
      {outcome === 'shortlisted' ? null : (
        <TextField
          label={words('award.name')}
          value={award}
          maxLength={200}
          help={words('award.name.help')}
          onChange={(title) => {
            onDraft({ ...draft, award: title })
          }}
        />
      )}
      <div className="field">
        <span className="field-label">{words('award.way')}</span>
        <Segments
          name={words('award.way')}
          choices={(['none', 'open', 'secret'] as const).map((key) => ({
            key,
            words: words(`award.way.${key}`),
          }))}
          chosen={way}
          onChosen={(chosen) => {
            onDraft({ ...draft, way: chosen })
          }}
        />
      </div>
      {way === 'none' ? null : (
        <div className="field">
          <span className="field-label">{words('award.on')}</span>
          <Segments
            name={words('award.on')}
            choices={(['entries', 'proposal'] as const).map((key) => ({
              key,
              words: words(`award.on.${key}`),
            }))}
            chosen={on}
            onChosen={(chosen) => {
              onDraft({ ...draft, on: chosen })
            }}
          />
        </div>
      )}
    </>
  )
}
