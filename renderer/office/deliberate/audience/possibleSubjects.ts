import type { AudienceSubject } from '../../../state/audience.ts'
import type { AudienceTalk } from './audienceTalk.ts'

/**
 * What can be shown now. Of an entry that a juror in the room must not hear of there are no figures, and none of
 * its category, where its place would tell.
 */
export function possibleSubjects(
  { row, rows, view }: Pick<AudienceTalk, 'row' | 'rows' | 'view'>,
  hasDocument: boolean,
): ReadonlySet<AudienceSubject> {
  const isOpen = rows.every(({ isCovered }) => !isCovered)
  const possible: Readonly<Record<AudienceSubject, boolean>> = {
    nothing: true,
    entry: row !== null,
    document: row !== null && hasDocument,
    scores: row !== null && !row.isCovered,
    timer: row !== null && view.minutes > 0,
    ranking: isOpen && rows.length > 0,
    plot: isOpen && rows.length > 0,
    decisions: true,
  }
  // Made from the record's own keys.
  return new Set((Object.keys(possible) as AudienceSubject[]).filter((one) => possible[one]))
}
