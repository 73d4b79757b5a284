import type { OfficeResults } from '../../../../../../shared/calls/views.ts'
import { EntryCode, JurorId, Sha256 } from '../../../../../../shared/model/ids.ts'
import type { JurorRow } from '../../../../../../main/engine/office/prizeFolder/readJurors.ts'
import { PrizeFile, prizeOf } from '../../../../../../shared/format/prizeFile.ts'
import type { Prize } from '../../../../../../shared/model/prize.ts'
import type { Sheet } from '../../../../../../shared/model/sheet.ts'
import { usualBootstrap } from '../../../../../../shared/scoring/bootstrap.ts'
import { categoryResults } from '../../../../../../shared/scoring/categoryResults.ts'
import type { SignedSheet } from '../../../../../../shared/scoring/countSheets.ts'
import { criterionPaths } from '../../../../../../shared/scoring/criterionPaths.ts'
import type { Random } from '../../../../../../shared/scoring/random.ts'
import type { PrizeFolder } from '../../../../../../main/engine/office/prizeFolder/prizeFolder.ts'
import { exampleSheet } from '../../../../../shared/scoring/exampleSheet.ts'

export type ScoredPrize = {
  readonly prize: Prize
  readonly results: OfficeResults
  readonly names: Pick<PrizeFolder, 'entries' | 'jurors'>
}

const rubric = {
  scale: { minimum: 1, maximum: 5, step: 0.5 },
  criteria: [
    { id: 'benefit', title: 'Benefit', weight: 2 },
    {
      id: 'craft',
      title: 'Craft',
      weight: 1.5,
      notApplicable: true,
      subcriteria: [
        { id: 'design', title: 'Design' },
        { id: 'build', title: 'Build', weight: 3 },
      ],
    },
    {
      id: 'reach',
      title: 'Reach',
      notApplicable: true,
      scale: { minimum: 0, maximum: 10, step: 1 },
    },
  ],
}

/** Two categories on one rubric, the first with points for sub-criteria. */
export function prizeWith(rule: unknown): Prize {
  return prizeOf(
    PrizeFile.parse({
      id: 'river-prize',
      title: 'River Prize',
      edition: '2026',
      round: { number: 1, title: 'First round' },
      rule,
      categories: [
        { id: 'cities', title: 'Cities', rubric: { ...rubric, pointsPer: 'subcriterion' } },
        { id: 'people', title: 'People', rubric },
      ],
    }),
  )
}

/** The results of these sheets. Entries whose code begins with P are people, all others cities. */
export function scored(
  prize: Prize,
  entries: readonly (readonly [code: string, title: string])[],
  sheets: readonly SignedSheet[],
): ScoredPrize {
  const rows = entries.map(([code, title], index) => ({
    line: index + 2,
    code: EntryCode.parse(code),
    categoryId: categoryOf(prize, code),
    title,
    applicant: '',
    city: '',
    country: '',
    summary: '',
    documents: [],
    topics: [],
    calibration: false,
  }))
  const ids = [...new Set(sheets.map(({ jurorId }) => jurorId))]
  const jurors = ids.map((id, index): JurorRow => {
    return {
      line: index + 2,
      id,
      name: `Name of ${id}`,
      email: '',
      language: 'en',
      card: null,
      expertise: [],
    }
  })
  const categories = prize.categories.map((category) => {
    const own = rows.filter(({ categoryId }) => categoryId === category.id)
    const codes = own.map(({ code }) => code)
    return categoryResults(category, prize.rule, codes, sheets, usualBootstrap)
  })
  const results = {
    prize,
    rule: prize.rule,
    categories,
    sheets,
    strays: [],
    withdrawn: [],
    calibration: [],
    amendments: [],
    originals: [],
    effects: [],
    sources: { bundle: null, files: [], digest: Sha256.parse('0'.repeat(64)) },
  }
  return { prize, results, names: { entries: rows, jurors } }
}

/** Sheets of chance in every state, with N/A where the rubric allows it. */
export function sheetsByChance(
  prize: Prize,
  entries: readonly (readonly [code: string, title: string])[],
  jurors: number,
  random: Random,
): readonly SignedSheet[] {
  return entries.flatMap(([entry]) =>
    Array.from({ length: jurors }, (_, index): SignedSheet[] => {
      const state = stateByChance(random())
      if (state === null) return []
      const marks = state === 'scored' ? marksByChance(prize, entry, random) : {}
      const jurorId = JurorId.parse(`J${index + 1}`)
      return [{ jurorId, sheet: exampleSheet({ entry, state, marks }) }]
    }).flat(),
  )
}

function stateByChance(chance: number): Sheet['state'] | null {
  if (chance < 0.25) return null
  if (chance < 0.3) return 'abstained'
  if (chance < 0.35) return 'recused'
  return chance < 0.4 ? 'unscored' : 'scored'
}

function marksByChance(
  prize: Prize,
  entry: string,
  random: Random,
): Readonly<Record<string, number | 'not-applicable'>> {
  const category = prize.categories.find(({ id }) => id === categoryOf(prize, entry))
  const paths = category === undefined ? [] : criterionPaths(category.rubric)
  const marks = paths.map((path): [string, number | 'not-applicable'] => {
    if (path !== 'benefit' && random() < 0.2) return [path, 'not-applicable']
    const points =
      path === 'reach' ? 100 * Math.floor(random() * 11) : 100 + 50 * Math.floor(random() * 9)
    return [path, points]
  })
  return Object.fromEntries(marks)
}

function categoryOf(prize: Prize, code: string): Prize['categories'][number]['id'] {
  const category = prize.categories[code.startsWith('P') ? 1 : 0]
  if (category === undefined) throw new Error('the prize has two categories')
  return category.id
}
