import type { JurorSheet } from '../../../../../shared/calls/views.ts'
import type { GivenWish } from '../../../../../shared/calls/givenCalls.ts'
import type { GivenAmendment, GivenSheet } from '../../../../../shared/format/deliberationBundle.ts'
import type { JurorId } from '../../../../../shared/model/ids.ts'
import type { Sheet } from '../../../../../shared/model/sheet.ts'
import { textOrder } from '../../../../../shared/scoring/textOrder.ts'
import type { Authors } from './authors.ts'

/** A sheet as it counts, with the amendments that made it so. */
export type AmendedSheet = JurorSheet & { readonly amendments: readonly GivenAmendment[] }

/** What jurors are told of the sheets of one entry, and by whom each juror's own is. */
export type GivenEntry = {
  readonly sheets: readonly GivenSheet[]
  readonly own: ReadonlyMap<JurorId, string>
}

type Wish = Pick<GivenWish, 'naming' | 'comments'>

/** Whether jurors are told of a sheet at all: where they are not named, not even that somebody is in conflict. */
export function isTold({ sheet }: JurorSheet, { naming }: Wish): boolean {
  return sheet.state !== 'unscored' && (naming === 'named' || sheet.state !== 'recused')
}

/** The told sheets of one entry in the order of who gave them, which of letters tells nothing. */
export function givenSheets(
  told: readonly AmendedSheet[],
  authors: Authors,
  wish: Wish,
): GivenEntry {
  const own = new Map<JurorId, string>()
  const sheets = told.map((signed): GivenSheet => {
    const author = authors(signed.sheet.entryCode, signed.jurorId)
    own.set(signed.jurorId, author.by)
    return { ...author, sheet: bare(signed.sheet, wish), amendments: amendmentsOf(signed, wish) }
  })
  return { sheets: sheets.toSorted((a, b) => authorOrder(a.by, b.by)), own }
}

function authorOrder(a: string, b: string): number {
  return a.length - b.length || textOrder(a, b)
}

/** Why somebody is in conflict is told to nobody. */
function bare(sheet: Sheet, { comments }: Wish): Sheet {
  const reason = comments && sheet.state === 'abstained' ? sheet.reason : ''
  if (comments) return { ...sheet, reason }
  return { ...sheet, reason, comments: [], overallComment: '', evidence: [] }
}

function amendmentsOf(
  { amendments }: AmendedSheet,
  { naming, comments }: Wish,
): readonly GivenAmendment[] {
  return amendments.map(({ changes, reason, created, witnessed }) => ({
    changes,
    reason: comments ? reason : '',
    created: naming === 'named' ? created : null,
    witnessed: naming === 'named' && witnessed,
  }))
}
