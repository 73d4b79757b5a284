/**
 * How long the ranking and all figures beside it take: 120, 80 and 40 entries, five of 16 jurors each, six criteria.
 * Run: node test/bench/resultsOf240.ts
 */
import { usualBootstrap } from '../../shared/scoring/bootstrap.ts'
import { categoryResults } from '../../shared/scoring/categoryResults.ts'
import type { SignedSheet } from '../../shared/scoring/countSheets.ts'
import { seededRandom } from '../../shared/scoring/random.ts'
import {
  CategoryId,
  CriterionId,
  CriterionPath,
  EntryCode,
  JurorId,
} from '../../shared/model/ids.ts'
import type { Category } from '../../shared/model/prize.ts'
import { Points, Weight } from '../../shared/model/points.ts'
import type { Rule } from '../../shared/model/rule.ts'

const random = seededRandom(7)
const comment = { required: 'never', minimumLength: 0, maximumLength: 1000 } as const
const criteria = Array.from({ length: 6 }, (_, place) => ({
  id: CriterionId.parse(`criterion-${place}`),
  title: `Criterion ${place}`,
  guidance: '',
  weight: Weight.parse(1),
  scale: { minimum: Points.parse(100), maximum: Points.parse(500), step: Points.parse(50) },
  bands: [],
  comment,
  notApplicable: false,
  subcriteria: [],
}))
const rule: Rule = {
  method: { kind: 'mean' },
  notApplicable: 'leaveOut',
  minimumSheets: 1,
  tieBreaks: [{ kind: 'median' }, { kind: 'topScores' }],
}

let whole = 0
for (const [letters, entries] of [
  ['A', 120],
  ['B', 80],
  ['C', 40],
] as const) {
  const codes = Array.from({ length: entries }, (_, n) => EntryCode.parse(`${letters}-${n + 100}`))
  const sheets = codes.flatMap((code, place) =>
    [0, 3, 7, 9, 12].map((step) => sheetOf(code, (place + step) % 16)),
  )
  const begun = performance.now()
  categoryResults(categoryOf(letters), rule, codes, sheets, usualBootstrap)
  const took = performance.now() - begun
  whole += took
  process.stdout.write(`${entries} entries: ${took.toFixed(0)} ms\n`)
}
process.stdout.write(`all: ${whole.toFixed(0)} ms\n`)

function categoryOf(letters: string): Category {
  const rubric = { pointsPer: 'criterion', criteria, overallComment: comment } as const
  const id = CategoryId.parse(letters.toLowerCase())
  const words = { title: letters, description: '', kind: 'project' } as const
  return { id, ...words, rubric, requiredDocuments: [], blind: false }
}

function sheetOf(entryCode: EntryCode, juror: number): SignedSheet {
  const marks = criteria.map(({ id }) => ({
    criterion: CriterionPath.parse(id),
    mark: Points.parse(100 + 50 * Math.floor(random() * 9)),
  }))
  const silent = { reason: '', comments: [], overallComment: '', evidence: [] } as const
  const jurorId = JurorId.parse(`J${String(juror + 1).padStart(2, '0')}`)
  return { jurorId, sheet: { entryCode, state: 'scored', marks, ...silent } }
}
