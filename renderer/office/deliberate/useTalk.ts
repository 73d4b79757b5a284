import { useMemo, useState } from 'react'
import type { Deliberation } from '../../../shared/calls/deliberationCalls.ts'
import type { Office, OfficeResults } from '../../../shared/calls/views.ts'
import { jurorsInConflict } from '../../../shared/deliberation/conflicts.ts'
import { type Discussions, discussions } from '../../../shared/deliberation/discussions.ts'
import { openMeeting, presentJurors } from '../../../shared/deliberation/meeting.ts'
import { standingDecisions } from '../../../shared/deliberation/standingDecisions.ts'
import type { DeliberationView } from '../../../shared/model/deliberationView.ts'
import type { CategoryId, EntryCode, JurorId } from '../../../shared/model/ids.ts'
import type { Category } from '../../../shared/model/prize.ts'
import type { CategoryResults } from '../../../shared/scoring/results.ts'
import { useDeliberationView } from '../../state/deliberationView.ts'
import { useRoute } from '../../state/route.ts'
import type { ScoredCategory } from '../results/scoredCategory.ts'
import { useScoredCategory } from '../results/useScoredCategory.ts'
import { coveredEntries } from './panel/covered.ts'
import type { Naming } from './panel/seats.ts'
import { type QueueRow, queueRows } from './queue/queueRows.ts'
import type { DeliberatePlace } from './Deliberate.tsx'

export type Discussed = {
  readonly office: Office
  readonly place: DeliberatePlace
  readonly results: OfficeResults
  readonly category: Category
  readonly ranking: CategoryResults
  readonly deliberation: Deliberation
}

/** All that the parts of the screen know of the category that the jury talks about. */
export type Talk = {
  readonly office: Office
  readonly results: OfficeResults
  readonly scored: ScoredCategory
  readonly deliberation: Deliberation
  readonly view: DeliberationView
  readonly cut: number
  readonly naming: Naming
  /** In the order of the queue. */
  readonly rows: readonly QueueRow[]
  /** The entry in hand; null when none was chosen. */
  readonly row: QueueRow | null
  readonly conflicts: ReadonlyMap<EntryCode, ReadonlySet<JurorId>>
  readonly present: ReadonlySet<JurorId>
  readonly discussed: Discussions
  /** The entries that a decision is about. */
  readonly decided: ReadonlySet<EntryCode>
  readonly queueShown: boolean
  readonly queueToggled: () => void
  readonly viewChanged: (change: Partial<DeliberationView>) => void
  /** Of this category's queue; what is changed of the whole view goes with it. */
  readonly queueChanged: (
    change: { readonly cut?: number; readonly hand?: readonly EntryCode[] },
    whole?: Partial<DeliberationView>,
  ) => void
  readonly entryChosen: (entryCode: EntryCode) => void
  readonly categoryChosen: (categoryId: CategoryId) => void
  /** The next entry of the queue or the one before; the first when none is in hand. */
  readonly stepped: (by: 1 | -1) => void
}

const usualCut = 3

export function useTalk(props: Discussed): Talk {
  const { office, place, results, category, ranking, deliberation } = props
  const scored = useScoredCategory(props)
  const { view, letters, confirmed, changed } = useDeliberationView()
  const movedOn = useRoute((state) => state.movedOn)
  const [queueShown, setQueueShown] = useState(true)
  const { events, decisions } = deliberation
  const happened = useMemo(
    () => ({
      present: inTheRoom(events),
      discussed: discussions(events),
      decided: new Set(standingDecisions(decisions).flatMap(({ entries }) => entries)),
    }),
    [events, decisions],
  )
  const conflicts = useMemo(
    () => jurorsInConflict(office.conflicts, results.sheets),
    [office.conflicts, results.sheets],
  )
  const queue = view.queues.find(({ categoryId }) => categoryId === category.id)
  const { cut = usualCut, hand = noCodes } = queue ?? {}
  const { present } = happened
  const rows = useMemo(() => {
    const covered = coveredEntries(conflicts, present, confirmed)
    return queueRows(scored.entries, ranking, covered, { order: view.order, cut, hand })
  }, [scored.entries, ranking, conflicts, present, confirmed, view.order, cut, hand])
  const goTo = (change: Partial<DeliberatePlace>): void => {
    movedOn({ screen: 'office', place: { ...place, ...change } })
  }
  const at = rows.findIndex(({ entry }) => entry.code === place.entryCode)
  return {
    ...{ office, results, scored, deliberation, view, cut, rows, conflicts, queueShown },
    ...happened,
    naming: { letters, isHidden: view.namesHidden },
    row: rows[at] ?? null,
    queueToggled: () => {
      setQueueShown(!queueShown)
    },
    viewChanged: changed,
    queueChanged: (change, whole = {}) => {
      const others = view.queues.filter(({ categoryId }) => categoryId !== category.id)
      const queues = [...others, { categoryId: category.id, cut, hand, ...change }]
      changed({ ...whole, queues })
    },
    entryChosen: (entryCode) => {
      goTo({ entryCode })
    },
    categoryChosen: (categoryId) => {
      goTo({ categoryId, entryCode: null })
    },
    stepped: (by) => {
      const next = rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]
      if (next !== undefined) goTo({ entryCode: next.entry.code })
    },
  }
}

/** Between two meetings nobody is. */
function inTheRoom(events: Deliberation['events']): ReadonlySet<JurorId> {
  const meeting = openMeeting(events)
  return new Set(meeting === null ? [] : presentJurors(meeting))
}

const noCodes: readonly EntryCode[] = []
