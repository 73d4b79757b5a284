import { Category } from '../../../../shared/model/prize.ts'
import { categoryResults } from '../../../../shared/scoring/categoryResults.ts'
import { CategoryResults } from '../../../../shared/scoring/results.ts'
import { codes } from '../exampleJury.ts'
import { type RandomPrize, rubricOf, ruleOf, sheetsOf } from './randomPrize.ts'

/** Who compares figures needs no good intervals. */
const few = { seed: 1, replicates: 40 }

/** The results as `jurybox results --json` prints them and a program reads them back. */
export function printedResults(prize: RandomPrize): CategoryResults {
  const category = Category.parse({
    id: 'tech',
    title: 'Tech',
    description: '',
    kind: 'project',
    blind: false,
    requiredDocuments: [],
    rubric: rubricOf(prize),
  })
  const entries = codes(prize.marks.length)
  const results = categoryResults(category, ruleOf(prize), entries, sheetsOf(prize), few)
  return CategoryResults.parse(JSON.parse(JSON.stringify(results)))
}
