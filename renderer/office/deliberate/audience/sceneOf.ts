import type { AudienceScene, ShownDocument } from '../../../../shared/calls/audienceScene.ts'
import type { Measure } from '../../../../shared/plots/pen.ts'
import { plotOf } from '../../../../shared/plots/plots.ts'
import type { Plot, PlotWords } from '../../../../shared/plots/plot.ts'
import { plotSource } from '../../../../shared/plots/plotSource.ts'
import { standingDecisions } from '../../../../shared/deliberation/standingDecisions.ts'
import { unreachable } from '../../../../shared/unreachable.ts'
import type { AudiencePlot, AudienceSubject } from '../../../state/audience.ts'
import type { AudienceTalk } from './audienceTalk.ts'
import { decisionsScene } from './scenes/decisionsScene.ts'
import { entryCard } from './scenes/entryCard.ts'
import { plotScene } from './scenes/plotScene.ts'
import { rankingScene } from './scenes/rankingScene.ts'
import { scoresScene } from './scenes/scoresScene.ts'
import { timerScene } from './scenes/timerScene.ts'

export type Wish = {
  readonly subject: AudienceSubject
  readonly plot: AudiencePlot
  readonly part: number
  readonly namesHidden: boolean
  /** The document before the chair; null while none of the entry in hand is open. */
  readonly document: ShownDocument | null
}

export type Drawing = { readonly words: PlotWords; readonly measure: Measure }

/** What the audience sees of the meeting when the chair wishes it so; the title alone where that cannot be. */
export function sceneOf(talk: AudienceTalk, wish: Wish, drawing: Drawing): AudienceScene {
  const { scored, row } = talk
  const { category } = scored
  const { subject, part, document } = wish
  if (subject === 'ranking') return rankingScene(scored, part)
  if (subject === 'plot')
    return plotScene(plotIn(talk, wish, drawing), category.title, part, drawing.measure)
  if (subject === 'decisions')
    return decisionsScene(category, scored.entries, standingDecisions(talk.deliberation.decisions))
  if (subject === 'nothing' || row === null) return titleOf(talk)
  const entry = entryCard(row.entry, category)
  switch (subject) {
    case 'entry':
      return { kind: 'entry', entry }
    case 'document':
      return document === null ? { kind: 'entry', entry } : { kind: 'document', entry, document }
    case 'timer':
      return timerScene(entry, talk.view.minutes, talk.discussed)
    case 'scores':
      return scoresScene({
        entry,
        rubric: category.rubric,
        ranking: scored.ranking,
        seats: talk.seatsOf(row.entry, wish.namesHidden),
      })
    default:
      return unreachable(subject)
  }
}

function titleOf({ results }: AudienceTalk): AudienceScene {
  const { title, edition, round } = results.prize
  return { kind: 'nothing', prize: title, edition, round: round.title }
}

function plotIn({ scored }: AudienceTalk, { plot }: Wish, { words }: Drawing): Plot {
  const { category, rule, ranking, sheets } = scored
  const entries = scored.entries.map((entry) => entryCard(entry, category))
  const all = [...sheets.values()].flat()
  // No plot that is shown names a juror, so none is given a name to show.
  return plotOf(plot, plotSource(category, rule, ranking, all, { entries, jurors: [] }), words)
}
