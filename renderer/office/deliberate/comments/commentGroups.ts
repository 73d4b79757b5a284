import type { Rubric } from '../../../../shared/model/rubric.ts'
import type { Evidence, Sheet } from '../../../../shared/model/sheet.ts'
import type { Seat } from '../panel/seats.ts'

type Said = {
  readonly seat: Seat
  readonly text: string
  readonly evidence: readonly Evidence[]
}

/** What was said under one heading: a criterion's title, or null for `overall` and `reasons`. */
export type CommentGroup = {
  readonly key: string
  readonly title: string | null
  readonly said: readonly Said[]
}

/** Headings under which nobody wrote or cited anything are left out. */
export function commentGroups(rubric: Rubric, seats: readonly Seat[]): readonly CommentGroup[] {
  const criteria = rubric.criteria.map(({ id, title }) => ({
    ...{ key: id, title },
    said: saidBy(
      seats,
      ({ comments }) => comments.find(({ criterionId }) => criterionId === id)?.text ?? '',
      ({ evidence }) => evidence.filter(({ criterionId }) => criterionId === id),
    ),
  }))
  const overall = saidBy(seats, ({ overallComment }) => overallComment)
  const reasons = saidBy(seats, ({ reason }) => reason)
  return [
    ...criteria,
    { key: 'overall', title: null, said: overall },
    { key: 'reasons', title: null, said: reasons },
  ].filter(({ said }) => said.length > 0)
}

function saidBy(
  seats: readonly Seat[],
  textOf: (sheet: Sheet) => string,
  evidenceOf: (sheet: Sheet) => readonly Evidence[] = () => [],
): readonly Said[] {
  return seats
    .flatMap((seat) =>
      seat.sheet === null
        ? []
        : [{ seat, text: textOf(seat.sheet), evidence: evidenceOf(seat.sheet) }],
    )
    .filter(({ text, evidence }) => text !== '' || evidence.length > 0)
}
