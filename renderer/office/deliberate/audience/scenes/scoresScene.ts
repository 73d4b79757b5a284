import type { EntryCard, ScoreColumn, SceneOf } from '../../../../../shared/calls/audienceScene.ts'
import type { Rubric } from '../../../../../shared/model/rubric.ts'
import type { JurorId } from '../../../../../shared/model/ids.ts'
import { dotPlaces } from '../../../../../shared/plots/dotPlaces.ts'
import {
  type Fraction,
  fromFractionText,
  toDecimalString,
} from '../../../../../shared/scoring/fraction.ts'
import type { CategoryResults } from '../../../../../shared/scoring/results.ts'
import type { Sheet } from '../../../../../shared/model/sheet.ts'
import { criterionLines, type CriterionLine } from '../../../results/criterionLines.ts'

/** A juror at the entry's table, called as the audience may call the juror. */
export type ShownSeat = {
  readonly label: JurorId
  readonly name: string
  readonly sheet: Sheet | null
  /** Of a sheet that counts. */
  readonly total: Fraction | null
  readonly state: ScoreColumn['state']
}

type Shown = {
  readonly entry: EntryCard
  readonly rubric: Rubric
  readonly ranking: CategoryResults
  readonly seats: readonly ShownSeat[]
}

/** Labels nearer than this, of 100, would lie on each other: a letter is narrow, a juror's number is not. */
const dotWidths = { letter: 3.4, number: 6 }

/** Everybody's points for an entry. Of a juror nothing goes in but what the seat calls the juror. */
export function scoresScene({ entry, rubric, ranking, seats }: Shown): SceneOf<'scores'> {
  const lines = criterionLines(rubric)
  const counted = seats.flatMap(({ label, total }) =>
    total === null ? [] : [{ jurorId: label, total }],
  )
  const isShort = counted.every(({ jurorId }) => jurorId.length === 1)
  const dots = dotPlaces(counted, isShort ? dotWidths.letter : dotWidths.number)
  return {
    kind: 'scores',
    entry,
    lines: lines.map(({ title, isPart }) => ({ title, isPart })),
    columns: seats.map((seat) => columnOf(seat, lines)),
    dots: dots.map(({ jurorId, total, lane }) => ({ label: jurorId, total, lane })),
    standing: standingOf(entry, ranking),
  }
}

function columnOf(seat: ShownSeat, lines: readonly CriterionLine[]): ScoreColumn {
  const { label, name, sheet, total, state } = seat
  const marks = new Map(sheet?.marks.map(({ criterion, mark }) => [criterion, mark]))
  return {
    label,
    name,
    state,
    cells: lines.map(({ path }) => (path === null ? null : (marks.get(path) ?? 'not-scored'))),
    total: total === null ? null : toDecimalString(total, 2),
  }
}

function standingOf(
  { code }: EntryCard,
  { entries }: CategoryResults,
): SceneOf<'scores'>['standing'] {
  const result = entries.find((one) => one.code === code)
  if (result === undefined) return null
  return {
    score: toDecimalString(fromFractionText(result.exact), 2),
    rank: result.rank,
    of: entries.length,
  }
}
