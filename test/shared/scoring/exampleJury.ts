import { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import { Rule } from '../../../shared/model/rule.ts'
import type { SignedSheet } from '../../../shared/scoring/countSheets.ts'
import { exampleRubric } from './exampleRubric.ts'
import { exampleSheet } from './exampleSheet.ts'

/** One criterion of 0 to 10 points, so that a total is ten times the points. */
export const tenPoints = exampleRubric([{ id: 'merit', scale: [0, 1000, 1] }])

/** The codes E1, E2, … of a table's rows. */
export function codes(count: number): readonly EntryCode[] {
  return Array.from({ length: count }, (_, row) => EntryCode.parse(`E${row + 1}`))
}

/** The scored sheets of a table of points: rows are entries E1, E2, …, columns jurors J1, J2, …; null is no sheet. */
export function sheetsOfTable(
  table: readonly (readonly (number | null)[])[],
): readonly SignedSheet[] {
  return table.flatMap((row, entry) =>
    row.flatMap((points, juror) =>
      points === null
        ? []
        : [signed(`J${juror + 1}`, `E${entry + 1}`, { merit: Math.round(points * 100) })],
    ),
  )
}

export function signed(
  juror: string,
  entry: string,
  marks: Readonly<Record<string, number | 'not-applicable'>>,
): SignedSheet {
  return { jurorId: JurorId.parse(juror), sheet: exampleSheet({ entry, marks }) }
}

export function exampleRule(
  method: Rule['method'] = { kind: 'mean' },
  more: { readonly [K in Exclude<keyof Rule, 'method'>]?: unknown } = {},
): Rule {
  return Rule.parse({
    method,
    notApplicable: 'leaveOut',
    minimumSheets: 1,
    tieBreaks: [],
    ...more,
  })
}
