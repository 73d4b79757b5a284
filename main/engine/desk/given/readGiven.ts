import { z } from 'zod'
import { GivenAbout, type EntryTold } from '../../../../shared/calls/deskGivenCalls.ts'
import { GivenSheet } from '../../../../shared/format/deliberationBundle.ts'
import { EntryCode } from '../../../../shared/model/ids.ts'
import { row, rows, type ReadDb } from '../../store/db.ts'
import { storedJson } from '../../store/storedJson.ts'

const AboutRow = z.object({ about: storedJson(GivenAbout) })
const ToldRow = z
  .object({
    entry_code: EntryCode,
    own: z.string().nullable(),
    sheets: storedJson(z.array(GivenSheet)),
  })
  .transform(({ entry_code: entryCode, own, sheets }): EntryTold => ({ entryCode, own, sheets }))

/** What kind of telling it is; null on a desk for scoring. */
export function givenAbout(db: ReadDb): GivenAbout | null {
  return row(db, AboutRow, 'SELECT about FROM given')?.about ?? null
}

/** What jurors are told of each entry. */
export function givenScores(db: ReadDb): readonly EntryTold[] {
  return rows(db, ToldRow, 'SELECT entry_code, own, sheets FROM given_scores ORDER BY entry_code')
}
