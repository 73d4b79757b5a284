import { MessagesSquare } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import type { Office, OfficeResults } from '../../../shared/calls/views.ts'
import { useWords } from '../../messages/useWords.ts'
import { useDeliberation } from '../../state/deliberation.ts'
import { useDeliberationView } from '../../state/deliberationView.ts'
import { useResults } from '../../state/officeAnswer.ts'
import type { OfficePlace } from '../../state/officeRoute.ts'
import { useProjector } from '../../state/projector.ts'
import { useResultsRound } from '../../state/resultsRound.ts'
import { useRoute } from '../../state/route.ts'
import { run } from '../../state/run.ts'
import { OfficeError } from '../findings/OfficeError.tsx'
import { UnlockHere } from '../open/UnlockHere.tsx'
import { AwaitedResults } from '../results/AwaitedResults.tsx'
import { NothingCollected } from '../results/NothingCollected.tsx'
import { DecisionsPane } from './decisions/DecisionsPane.tsx'
import { Discussion } from './Discussion.tsx'
import { juryOf } from './meeting/jury.ts'
import { type DeliberationPart, MeetingBar } from './meeting/MeetingBar.tsx'

export type DeliberatePlace = Extract<OfficePlace, { section: 'deliberate' }>
type Props = { readonly office: Office; readonly place: DeliberatePlace }

/** The jury's meeting: entry by entry, its PDFs beside what every juror gave. */
export function Deliberate({ office, place }: Props): ReactElement {
  const words = useWords()
  if (!office.unlocked) return <UnlockHere title={words('deliberate.title')} />
  if (office.collected.length === 0)
    return (
      <NothingCollected
        icon={MessagesSquare}
        title={words('deliberate.none')}
        body={words('deliberate.none.body')}
      />
    )
  return <Asked office={office} place={place} />
}

function Asked({ office, place }: Props): ReactElement {
  useEffect(() => {
    // The jury talks about the last bundle, whatever round was looked at before.
    useResultsRound.getState().chosen(null)
    run(useResults.getState().asked())
    run(useDeliberation.getState().asked())
    run(useDeliberationView.getState().asked())
  }, [])
  // Whoever goes elsewhere needs the rest of the window again.
  useEffect(() => useProjector.getState().left, [])
  return (
    <AwaitedResults>
      {(results) => <Answered office={office} place={place} results={results} />}
    </AwaitedResults>
  )
}

type AnsweredProps = Props & { readonly results: OfficeResults }

function Answered({ office, place, results }: AnsweredProps): ReactElement {
  const { deliberation, error } = useDeliberation()
  // Before it is known whether names are hidden, nobody's is shown.
  const isRemembered = useDeliberationView(({ letters }) => letters.length > 0)
  const movedOn = useRoute((state) => state.movedOn)
  const [part, setPart] = useState<DeliberationPart>('entries')
  const { categories } = results.prize
  const category = categories.find(({ id }) => id === place.categoryId) ?? categories[0]
  const ranking = results.categories.find(({ id }) => id === category?.id)
  if (deliberation === null && error !== null)
    return (
      <div className="results-waiting">
        <OfficeError error={error} />
      </div>
    )
  if (deliberation === null || !isRemembered || category === undefined || ranking === undefined)
    return <p className="results-waiting" />
  const jury = juryOf(office, results, deliberation)
  return (
    <>
      <MeetingBar jury={jury} part={part} onPart={setPart} />
      {part === 'entries' ? (
        <Discussion
          key={category.id}
          {...{ office, place, results, category, ranking, deliberation }}
        />
      ) : (
        <DecisionsPane
          key={category.id}
          {...{ jury, category, ranking }}
          onCategory={(categoryId) => {
            movedOn({ screen: 'office', place: { ...place, categoryId, entryCode: null } })
          }}
        />
      )}
    </>
  )
}
