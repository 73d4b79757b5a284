import type { Deliberation } from '../../../../shared/calls/deliberationCalls.ts'
import type { OfficeEntry, OfficeResults } from '../../../../shared/calls/views.ts'
import type { Discussions } from '../../../../shared/deliberation/discussions.ts'
import type { DeliberationView } from '../../../../shared/model/deliberationView.ts'
import type { ScoredCategory } from '../../results/scoredCategory.ts'
import type { ShownSeat } from './scenes/scoresScene.ts'

type Row = {
  readonly entry: OfficeEntry
  /** A juror in the room must not hear of it. */
  readonly isCovered: boolean
}

/** As much of the meeting as can be shown to an audience. */
export type AudienceTalk = {
  readonly results: Pick<OfficeResults, 'prize'>
  readonly scored: ScoredCategory
  readonly deliberation: Pick<Deliberation, 'decisions'>
  readonly view: Pick<DeliberationView, 'minutes'>
  readonly rows: readonly Row[]
  /** The entry in hand. */
  readonly row: Row | null
  readonly discussed: Discussions
  /** Who sits at an entry's table, called by name or by letter. */
  readonly seatsOf: (entry: OfficeEntry, namesHidden: boolean) => readonly ShownSeat[]
}
