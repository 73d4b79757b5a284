import type { OfficeAmendment } from '../../../../../shared/calls/amendmentViews.ts'
import { hasMoved, type PlaceChange } from '../../../../../shared/amendments/rankingEffect.ts'
import type { CriterionPath } from '../../../../../shared/model/ids.ts'
import { decimalText } from '../../../../../shared/model/points.ts'
import type { Mark } from '../../../../../shared/model/sheet.ts'
import { fromFractionText, toDecimalString } from '../../../../../shared/scoring/fraction.ts'
import type { Paper } from '../../results/report/paper.ts'
import { heading, paragraph } from '../../results/report/prose.ts'
import { table } from '../../results/report/tableOnPaper.ts'
import { longText } from './longText.ts'
import { type CategoryMinutes, entryText, jurorText, wallTime } from './minutes.ts'

/** What was changed after the score files were sent, and what it did to the ranking. */
export function amendmentSection(paper: Paper, minutes: CategoryMinutes): void {
  const { say, category, folder, results } = minutes
  const ours = new Set(
    folder.entries.filter(({ categoryId }) => categoryId === category.id).map(({ code }) => code),
  )
  const own = results.amendments.filter(({ entryCode }) => ours.has(entryCode))
  heading(paper, say('minutes.amendments'), 2)
  if (own.length === 0) {
    paragraph(paper, say('minutes.ranking.plain'))
    return
  }
  effect(paper, minutes)
  for (const amendment of own) oneAmendment(paper, minutes, amendment)
}

function effect(paper: Paper, { say, category, results }: CategoryMinutes): void {
  const changed = results.effects.find(({ id }) => id === category.id)
  const moved = changed?.entries.filter(hasMoved) ?? []
  if (moved.length === 0) return
  heading(paper, say('minutes.ranking.moved'), 3)
  table(
    paper,
    [
      { title: say('minutes.ranking.entry'), share: 2, strong: true },
      { title: say('minutes.ranking.before'), share: 1, align: 'end' },
      { title: say('minutes.ranking.after'), share: 1, align: 'end' },
      { title: say('minutes.score.before'), share: 1, align: 'end' },
      { title: say('minutes.score.after'), share: 1, align: 'end' },
    ],
    moved.map(({ code, before, after }) => [
      code,
      rankText(before),
      rankText(after),
      scoreText(before),
      scoreText(after),
    ]),
  )
}

function rankText(place: PlaceChange['before']): string {
  return place === null ? '–' : String(place.rank)
}

function scoreText(place: PlaceChange['before']): string {
  return place === null ? '–' : toDecimalString(fromFractionText(place.exact), 2)
}

function oneAmendment(paper: Paper, minutes: CategoryMinutes, amendment: OfficeAmendment): void {
  const { say } = minutes
  const { entryCode, jurorId, changes, signer, created, witnesses, state, reason } = amendment
  const [entry, juror] = [entryText(minutes, entryCode), jurorText(minutes, jurorId)]
  heading(paper, say('minutes.amendment', { entry, juror }), 3)
  const moment = wallTime(minutes, created)
  paragraph(paper, say(`minutes.amended.${signer}`, { moment, witnesses: witnesses.join(', ') }))
  if (state === 'set-aside') paragraph(paper, say('minutes.amended.aside'))
  table(
    paper,
    [
      { title: say('minutes.amended.criterion'), share: 4, strong: true },
      { title: say('minutes.amended.from'), share: 1, align: 'end' },
      { title: say('minutes.amended.to'), share: 1, align: 'end' },
    ],
    changes.map(({ criterion, from, to }) => [
      criterionText(minutes, criterion),
      markText(minutes, from),
      markText(minutes, to),
    ]),
  )
  longText(paper, say('minutes.why', { reason }))
}

function criterionText({ category }: CategoryMinutes, path: CriterionPath): string {
  const [id, part] = path.split('/')
  const criterion = category.rubric.criteria.find((one) => one.id === id)
  const within = criterion?.subcriteria.find((one) => one.id === part)
  return [criterion?.title ?? path, ...(within === undefined ? [] : [within.title])].join(' · ')
}

function markText({ say }: CategoryMinutes, mark: Mark | null): string {
  if (mark === null) return say('minutes.amended.unscored')
  return mark === 'not-applicable' ? say('minutes.amended.notApplicable') : decimalText(mark)
}
