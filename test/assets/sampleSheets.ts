import { CriterionId, CriterionPath, EntryCode, JurorId } from '../../shared/model/ids.ts'
import { hundredths, Points } from '../../shared/model/points.ts'
import { SheetState } from '../../shared/model/sheet.ts'
import type { SignedSheet } from '../../shared/scoring/countSheets.ts'
import { readRows, type Row } from './sampleFolder.ts'

/** The sheets that scores.csv describes, as if their jurors had signed them. */
export async function readSampleSheets(): Promise<readonly SignedSheet[]> {
  const rows = await readRows('scores.csv')
  const sheets = Map.groupBy(rows, ({ juror, entry }) => `${juror} ${entry}`)
  return [...sheets].map(([key, lines]) => signedSheet(key, lines))
}

function signedSheet(key: string, lines: readonly Row[]): SignedSheet {
  const [juror, entry] = key.split(' ')
  const whole = lines.find(({ criterion }) => criterion === '')
  const state = SheetState.parse(whole?.['points'] ?? 'scored')
  const criteria = lines.filter(({ criterion }) => criterion !== '')
  return {
    jurorId: JurorId.parse(juror),
    sheet: {
      entryCode: EntryCode.parse(entry),
      state,
      reason: state === 'scored' ? '' : (whole?.['comment'] ?? ''),
      marks: criteria.map((line) => ({
        criterion: CriterionPath.parse(line['criterion']),
        mark: Points.parse(hundredths(Number(line['points']))),
      })),
      comments: criteria.flatMap(({ criterion, comment = '' }) =>
        comment === '' ? [] : [{ criterionId: CriterionId.parse(criterion), text: comment }],
      ),
      overallComment: state === 'scored' ? (whole?.['comment'] ?? '') : '',
      evidence: [],
    },
  }
}
