import type { ReactElement } from 'react'
import { NumberField } from '../../../components/NumberField.tsx'
import { Select } from '../../../components/Select.tsx'
import { useWords } from '../../../messages/useWords.ts'
import type { Voter } from './AwardForm.tsx'
import { choiceText } from './choiceText.ts'
import { type ChoiceKey, choicesOf, type Draft, isBetween, keyOf } from './draft.ts'

type Props = {
  readonly voters: readonly Voter[]
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

/** The ballots: a row for each juror, or the counts alone of a secret vote. */
export function VoteFields(props: Props): ReactElement {
  const words = useWords()
  const { draft, onDraft, voters } = props
  return (
    <>
      {isBetween(draft) && draft.outcome !== 'no-award' && draft.chosen.length > 1 ? (
        <NumberField
          label={words('award.places')}
          value={draft.places}
          minimum={1}
          maximum={draft.chosen.length}
          onChange={(places) => {
            onDraft({ ...draft, places })
          }}
        />
      ) : null}
      <div className="field">
        <span className="field-label">{words('award.ballots')}</span>
        {voters.length === 0 ? <p className="soft">{words('award.nobody')}</p> : null}
        {draft.way === 'open' ? <Ballots {...props} /> : <Counts {...props} />}
      </div>
    </>
  )
}

function Ballots({ voters, draft, onDraft }: Props): ReactElement {
  const words = useWords()
  const choices: readonly { key: ChoiceKey | '-'; words: string }[] = [
    { key: '-', words: words('award.ballot.none') },
    ...choicesOf(draft).map((choice) => ({
      key: keyOf(choice),
      words: choiceText(choice, isBetween(draft), words),
    })),
  ]
  return (
    <ul className="awardForm-ballots">
      {voters.map(({ member: { id, name }, against }) => (
        <li key={id} className="awardForm-ballot">
          <span className="truncated">
            <span className="numbers">{id}</span> {name}
          </span>
          {against.length > 0 ? (
            <span className="soft">
              {words('award.ballot.conflict', { entries: against.join(', ') })}
            </span>
          ) : (
            <Select<ChoiceKey | '-'>
              bare
              label={words('award.ballot', { juror: `${id} ${name}`.trim() })}
              choices={choices}
              chosen={draft.ballots.get(id) ?? '-'}
              onChosen={(key) => {
                const ballots = new Map(draft.ballots)
                if (key === '-') ballots.delete(id)
                else ballots.set(id, key)
                onDraft({ ...draft, ballots })
              }}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Counts({ voters, draft, onDraft }: Props): ReactElement {
  const words = useWords()
  return (
    <div className="awardForm-counts">
      {choicesOf(draft).map((choice) => {
        const key = keyOf(choice)
        return (
          <NumberField
            key={key}
            label={choiceText(choice, isBetween(draft), words)}
            value={draft.counts.get(key) ?? 0}
            minimum={0}
            maximum={voters.length}
            onChange={(votes) => {
              onDraft({ ...draft, counts: new Map([...draft.counts, [key, votes]]) })
            }}
          />
        )
      })}
    </div>
  )
}
