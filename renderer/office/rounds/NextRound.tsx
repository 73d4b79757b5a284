import { ChevronsUpDown, Milestone } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import type { Office, OfficeResults } from '../../../shared/calls/views.ts'
import type { CategoryResults } from '../../../shared/scoring/results.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../messages/useWords.ts'
import { useDeliberation } from '../../state/deliberation.ts'
import { useResults } from '../../state/officeAnswer.ts'
import { firstPlace } from '../../state/officeRoute.ts'
import { useResultsRound } from '../../state/resultsRound.ts'
import { useRoute } from '../../state/route.ts'
import { run } from '../../state/run.ts'
import { UnlockHere } from '../open/UnlockHere.tsx'
import { AwaitedResults } from '../results/AwaitedResults.tsx'
import { NothingCollected } from '../results/NothingCollected.tsx'
import { BeginPanel } from './BeginPanel.tsx'
import { CategoryChoice } from './CategoryChoice.tsx'
import './nextRound.css'
import { RoundTable } from './RoundTable.tsx'
import { acrossTheCut, type Choice, goingOn, shortlisted, turned } from './shortlist.ts'

type Props = { readonly office: Office }

/** Who goes on to the next round, and beginning it. */
export function NextRound({ office }: Props): ReactElement {
  const words = useWords()
  useEffect(() => {
    if (!office.unlocked) return
    useResultsRound.getState().chosen(null)
    run(useResults.getState().asked())
    run(useDeliberation.getState().asked())
  }, [office.unlocked])
  if (!office.unlocked) return <UnlockHere title={words('rounds.title')} />
  if (office.builds.length === 0) return <NoRanking />
  return (
    <AwaitedResults>{(results) => <Answered office={office} results={results} />}</AwaitedResults>
  )
}

function Answered({ office, results }: ShortlistProps): ReactElement {
  if (results.categories.every(({ entries }) => entries.length === 0)) return <NoRanking />
  if (office.prize.round.number > results.prize.round.number) return <Begun office={office} />
  return <Shortlist office={office} results={results} />
}

function NoRanking(): ReactElement {
  const words = useWords()
  return (
    <NothingCollected
      icon={Milestone}
      title={words('rounds.none')}
      body={words('rounds.none.body')}
    />
  )
}

/** The round is in the folder's text; its bundle is still to be built. */
function Begun({ office }: Props): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const { title } = office.prize.round
  return (
    <EmptyState
      icon={Milestone}
      title={words('rounds.begun', { title, count: office.entries.length })}
      body={words('rounds.begun.body')}
    >
      <Button
        kind="primary"
        onPress={() => {
          wentTo({ screen: 'office', place: firstPlace('build') })
        }}
      >
        {words('rounds.begun.build')}
      </Button>
    </EmptyState>
  )
}

type AcrossProps = {
  readonly choice: Choice
  readonly ranking: CategoryResults | undefined
  readonly going: ReturnType<typeof goingOn>
}

/** How sure the cut is, where it follows the ranking. */
function Across({ choice, ranking, going }: AcrossProps): ReactElement | null {
  const words = useWords()
  if (choice.basis === 'hand' || ranking === undefined) return null
  const count = acrossTheCut(ranking.entries, going).size
  if (count === 0) return null
  return (
    <span className="nextRound-across" title={words('rounds.across.why')}>
      <Icon of={ChevronsUpDown} />
      {words('rounds.across.count', { count })}
    </span>
  )
}

type ShortlistProps = Props & { readonly results: OfficeResults }

type OwnChoice = Omit<Choice, 'decided'>

const unchosen: OwnChoice = { basis: 'rank', places: 10, least: 70, byHand: new Set() }

function Shortlist({ office, results }: ShortlistProps): ReactElement {
  const words = useWords()
  const [chosen, setChoice] = useState(unchosen)
  const deliberation = useDeliberation((state) => state.deliberation)
  const choice: Choice = { ...chosen, decided: shortlisted(deliberation?.decisions ?? []) }
  const [shown, setShown] = useState(results.categories[0]?.id ?? null)
  const going = goingOn(results, choice)
  const ranking = results.categories.find(({ id }) => id === shown)
  const of = office.entries.filter(({ calibration }) => calibration !== true).length
  return (
    <div className="nextRound">
      <div className="nextRound-list">
        <div className="strip">
          <h2 className="strip-title">{words('rounds.title')}</h2>
          {shown === null ? null : (
            <CategoryChoice results={results} going={going} shown={shown} onShown={setShown} />
          )}
          <span className="strip-rest" />
          <Across choice={choice} ranking={ranking} going={going} />
          <span className="soft numbers" role="status">
            {words('rounds.chosen', { count: going.size, of })}
          </span>
        </div>
        {ranking === undefined ? null : (
          <RoundTable
            office={office}
            ranking={ranking}
            going={going}
            onTurned={
              choice.basis === 'hand'
                ? (code) => {
                    setChoice(turned(choice, code))
                  }
                : null
            }
          />
        )}
      </div>
      <BeginPanel {...{ office, results, choice, going }} onChoice={setChoice} />
    </div>
  )
}
