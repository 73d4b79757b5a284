import { Gavel } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { standingDecisions } from '../../../../shared/deliberation/standingDecisions.ts'
import type { CategoryId } from '../../../../shared/model/ids.ts'
import type { KeptDecision } from '../../../../shared/model/juryDecision.ts'
import type { Category } from '../../../../shared/model/prize.ts'
import type { CategoryResults } from '../../../../shared/scoring/results.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Select } from '../../../components/Select.tsx'
import { useWords } from '../../../messages/useWords.ts'
import type { Jury } from '../meeting/jury.ts'
import { AwardForm } from './AwardForm.tsx'
import './awards.css'
import { DecisionCard } from './DecisionCard.tsx'
import { type Draft, draftOf, emptyDraft } from './draft.ts'
import { RevokeDialog } from './RevokeDialog.tsx'

type Props = {
  readonly jury: Jury
  readonly category: Category
  readonly ranking: CategoryResults
  readonly onCategory: (categoryId: CategoryId) => void
}

/** What the jury decided about a category, and deciding it. */
export function DecisionsPane({ jury, category, ranking, onCategory }: Props): ReactElement {
  const words = useWords()
  const [draft, setDraft] = useState<Draft>(emptyDraft)
  const [revoking, setRevoking] = useState<KeptDecision | null>(null)
  return (
    <div className="awards">
      <div className="awards-list scrolls">
        <div className="awards-head">
          <Select<CategoryId>
            bare
            label={words('results.category')}
            choices={jury.results.prize.categories.map(({ id, title }) => ({
              key: id,
              words: title,
            }))}
            chosen={category.id}
            onChosen={onCategory}
          />
        </div>
        <Standing
          jury={jury}
          category={category}
          onChange={(decision) => {
            setDraft(draftOf(decision))
          }}
          onRevoke={setRevoking}
        />
        <Earlier jury={jury} category={category} />
      </div>
      <AwardForm {...{ jury, category, ranking, draft }} onDraft={setDraft} />
      {revoking === null ? null : (
        <RevokeDialog
          decision={revoking}
          onClose={() => {
            setRevoking(null)
          }}
        />
      )}
    </div>
  )
}

type ListProps = Pick<Props, 'jury' | 'category'>

type StandingProps = ListProps & {
  readonly onChange: (decision: KeptDecision) => void
  readonly onRevoke: (decision: KeptDecision) => void
}

function Standing({ jury, category, onChange, onRevoke }: StandingProps): ReactElement {
  const words = useWords()
  const standing = standingDecisions(jury.deliberation.decisions).filter(
    ({ categoryId }) => categoryId === category.id,
  )
  if (standing.length === 0)
    return (
      <EmptyState
        icon={Gavel}
        title={words('award.stands.none')}
        body={words('award.stands.none.body')}
      />
    )
  return (
    <section className="awards-part" aria-label={words('award.stands')}>
      <h3 className="page-subtitle">{words('award.stands')}</h3>
      {standing.map((decision) => (
        <DecisionCard
          key={decision.sequence}
          decision={decision}
          jury={jury}
          onChange={onChange}
          onRevoke={onRevoke}
        />
      ))}
    </section>
  )
}

function Earlier({ jury, category }: ListProps): ReactElement | null {
  const words = useWords()
  const { decisions } = jury.deliberation
  const standing = new Set(standingDecisions(decisions).map(({ sequence }) => sequence))
  const gone = decisions.filter(
    ({ sequence, categoryId }) => categoryId === category.id && !standing.has(sequence),
  )
  if (gone.length === 0) return null
  return (
    <section className="awards-part" aria-label={words('award.earlier')}>
      <h3 className="page-subtitle">{words('award.earlier')}</h3>
      {gone.toReversed().map((decision) => (
        <DecisionCard key={decision.sequence} decision={decision} jury={jury} />
      ))}
    </section>
  )
}
