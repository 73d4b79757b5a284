import { ChartNoAxesColumn } from 'lucide-react'
import { type ReactElement, useEffect } from 'react'
import type { Office, OfficeResults } from '../../../shared/calls/views.ts'
import { useWords } from '../../messages/useWords.ts'
import { useResults } from '../../state/officeAnswer.ts'
import type { OfficePlace } from '../../state/officeRoute.ts'
import { run } from '../../state/run.ts'
import { UnlockHere } from '../open/UnlockHere.tsx'
import { AwaitedResults } from './AwaitedResults.tsx'
import { CategoryView } from './CategoryView.tsx'
import { NothingCollected } from './NothingCollected.tsx'
import './results.css'

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
  useEffect(() => {
    run(useResults.getState().asked())
  }, [])
  return (
    <AwaitedResults>
      {(results) => <Answered office={office} place={place} results={results} />}
    </AwaitedResults>
  )
}

function NoScores(): ReactElement {
  const words = useWords()
  return (
    <NothingCollected
      icon={ChartNoAxesColumn}
      title={words('results.none')}
      body={words('results.none.body')}
    />
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
