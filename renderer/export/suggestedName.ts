import type { Desk } from '../../shared/calls/views.ts'

type Named = Pick<Desk, 'prize' | 'juror'>

/** The name of a revision's file, unless the juror gives another. */
export function scoreFileName(desk: Named, revision: number): string {
  return `${stem(desk)}-r${revision}.juryscore`
}

/** The name of an amendment's file; a juror may amend an entry again, and the dialog asks before it replaces a file. */
export function amendmentFileName(desk: Named, entryCode: string): string {
  return `${stem(desk)}-${entryCode}.juryamendment`
}

/** The name of the printed copy; `word` says in the juror's language what is in it. */
export function copyName(desk: Named, word: string): string {
  return `${stem(desk)}-${word}.pdf`
}

function stem({ prize, juror }: Named): string {
  return `${prize.id}-${prize.edition}-round${prize.round.number}-${juror.id}`
}
