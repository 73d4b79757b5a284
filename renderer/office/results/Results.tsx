import { ChartNoAxesColumn } from 'lucide-react'
import { type ReactElement, useEffect } from 'react'
import type { Office, OfficeResults } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../messages/useWords.ts'
import { useResults } from '../../state/officeAnswer.ts'
import { firstPlace, type OfficePlace } from '../../state/officeRoute.ts'
import { useRoute } from '../../state/route.ts'
import { run } from '../../state/run.ts'
import { UnlockHere } from '../open/UnlockHere.tsx'
import { CategoryView } from './CategoryView.tsx'
import './results.css'
import { OfficeError } from '../findings/OfficeError.tsx'

export type ResultsPlace = Extract<OfficePlace, { section: 'results' }>
type Props = { readonly office: Office; readonly place: ResultsPlace }

/** The ranking of each category by the rule, with every figure behind it. */
export function Results({ office, place }: Props): ReactElement {
  const words = useWords()
  if (!office.unlocked) return <UnlockHere title={words('results.title')} />
  // A new round has no scores at first; those of the rounds before are still to be looked at.
  if (office.collected.length === 0 && office.rounds.length < 2) return <NoScores />
  return <Asked office={office} place={place} />
}

function Asked({ office, place }: Props): ReactElement {
  const words = useWords()
  const { answer, error } = useResults()
  useEffect(() => {
    run(useResults.getState().asked())
  }, [])
  if (error !== null) {
    return (
      <div className="results-waiting">
        <OfficeError error={error} />
      </div>
    )
  }
  if (answer === null) {
    return <p className="results-waiting results-waiting--late">{words('results.computing')}</p>
  }
  return <Answered office={office} place={place} results={answer} />
}

function NoScores(): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  return (
    <EmptyState
      icon={ChartNoAxesColumn}
      title={words('results.none')}
      body={words('results.none.body')}
    >
      <Button
        kind="primary"
        onPress={() => {
          wentTo({ screen: 'office', place: firstPlace('collect') })
        }}
      >
        {words('collect.title')}
      </Button>
    </EmptyState>
  )
}

type AnsweredProps = Props & { readonly results: OfficeResults }

function Answered({ office, place, results }: AnsweredProps): ReactElement {
  // The rubrics that were scored by, which the folder's may no longer be.
  const { categories } = results.prize
  const shown = categories.find(({ id }) => id === place.categoryId) ?? categories[0]
  const ranking = results.categories.find(({ id }) => id === shown?.id)
  if (shown === undefined || ranking === undefined) return <p className="results-waiting" />
  return (
    <CategoryView
      key={shown.id}
      office={officeOf(office, results)}
      results={results}
      category={shown}
      ranking={ranking}
      place={place}
    />
  )
}

/** In an earlier round entries took part that the folder passes over by now. */
function officeOf(office: Office, { prize }: OfficeResults): Office {
  if (prize.round.number === office.prize.round.number) return office
  return { ...office, entries: [...office.entries, ...office.passedOver, ...office.withdrawn] }
}
