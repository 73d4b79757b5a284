import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EntryCode, JurorId } from '../../../shared/model/ids.ts'
import { Category } from '../../../shared/model/prize.ts'
import { categoryResults } from '../../../shared/scoring/categoryResults.ts'
import type { CategoryResults } from '../../../shared/scoring/results.ts'
import { leastSquares } from '../../../shared/scoring/leastSquares.ts'
import type { SignedSheet } from '../../../shared/scoring/countSheets.ts'
import { codes, exampleRule, sheetsOfTable, tenPoints } from './exampleJury.ts'
import { scoresOfTable } from './exampleScores.ts'

const category = Category.parse({
  id: 'tech',
  title: 'Tech',
  description: '',
  kind: 'project',
  blind: false,
  requiredDocuments: [],
  rubric: tenPoints,
})
const few = { seed: 1, replicates: 80 }

type Table = readonly (readonly (number | null)[])[]

const table = (present: number): fc.Arbitrary<Table> =>
  fc.array(
    fc.array(
      fc.option(
        fc.integer({ min: 0, max: 20 }).map((steps) => steps / 2),
        { freq: present },
      ),
      {
        minLength: 5,
        maxLength: 5,
      },
    ),
    { minLength: 2, maxLength: 7 },
  )

function resultsOf(entries: number, sheets: readonly SignedSheet[]): CategoryResults {
  return categoryResults(category, exampleRule(), codes(entries), sheets, few)
}

/** Every figure under its entry's or juror's first name; Kemeny's order only where there is one alone. */
function figuresOf(
  results: CategoryResults,
  entry: (code: string) => string,
  juror: (id: string) => string,
): unknown {
  const isUnique = !results.notes.some(({ reason }) => reason === 'not-unique')
  const ofEntries = [...results.entries, ...results.unranked].map((one) => {
    const { code, kemeny, notes, ...rest } = one
    const places = 'places' in one ? { ...one.places, kemeny: null } : null
    return [
      entry(code),
      { ...near(rest), places, kemeny: isUnique ? kemeny : null, notes },
    ] as const
  })
  const { block, ...agreement } = results.agreement
  return {
    entries: new Map(ofEntries),
    jurors: new Map(results.jurors.map(({ id, ...rest }) => [juror(id), near(rest)])),
    agreement: near(agreement),
    block: block && [block.entries.length, block.jurors.length],
    criteria: results.criteria.map(({ agreement: { block: shared, ...own }, ...rest }) =>
      near([shared?.entries.length ?? 0, own, rest]),
    ),
  }
}

/** The same with nine decimals, so that the order of adding up is not seen. */
function near(value: object): object {
  const rounded = (_: string, part: unknown): unknown =>
    typeof part === 'number' ? Math.round(part * 1e7) / 1e7 + 0 : part
  return JSON.parse(JSON.stringify(value, rounded)) as object
}

test('no name decides: jurors and entries may be named otherwise and every figure stays', () => {
  const orders = fc.record({
    entries: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 }),
    jurors: fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }),
  })
  fc.assert(
    fc.property(table(6), orders, (points, order) => {
      const entries = order.entries.filter((number) => number <= points.length)
      const sheets = sheetsOfTable(points)
      const renamed = sheets.map(({ jurorId, sheet }) => ({
        jurorId: JurorId.parse(`J${order.jurors[number(jurorId) - 1]}`),
        sheet: { ...sheet, entryCode: EntryCode.parse(`E${entries[number(sheet.entryCode) - 1]}`) },
      }))
      const back = (names: readonly number[]) => (name: string) =>
        `${name.charAt(0)}${names.indexOf(number(name)) + 1}`
      const same = (name: string): string => name
      const found = figuresOf(resultsOf(points.length, renamed), back(entries), back(order.jurors))
      expect(found).toEqual(figuresOf(resultsOf(points.length, sheets), same, same))
    }),
    { numRuns: 150, seed: 7 },
  )
}, 60_000)

test('what one juror adds to every total changes no corrected value beside the others', () => {
  const points = fc.integer({ min: -40, max: 40 })
  fc.assert(
    fc.property(table(4), fc.nat(4), points, (before, juror, added) => {
      const after = before.map((row) =>
        row.map((own, j) => (own !== null && j === juror ? own + added : own)),
      )
      const [plain, shifted] = [
        leastSquares(scoresOfTable(before)),
        leastSquares(scoresOfTable(after)),
      ]
      fc.pre('value' in plain)
      if (!('value' in plain) || !('value' in shifted)) throw new Error('only scores were changed')
      const ofAll = added / plain.value.severities.size
      const isThere = plain.value.severities.has(JurorId.parse(`J${juror + 1}`))
      for (const [code, value] of plain.value.values)
        expect(shifted.value.values.get(code)).toBeCloseTo(value + (isThere ? ofAll : 0), 8)
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('missing is never zero: a sheet of no points changes the mean, no sheet does not', () => {
  fc.assert(
    fc.property(table(3), (points) => {
      const results = resultsOf(points.length, sheetsOfTable(points))
      const all = [...results.entries, ...results.unranked]
      points.forEach((row, i) => {
        const known = row.filter((own) => own !== null)
        const found = all.find(({ code }) => code === `E${i + 1}`)
        const mean = known.reduce((sum, own) => sum + own, 0) / known.length
        if (known.length === 0) expect(found?.mean).toBe(null)
        else expect(found?.mean).toBeCloseTo(mean * 10, 9)
      })
    }),
    { numRuns: 100, seed: 7 },
  )
})

function number(name: string): number {
  return Number(name.slice(1))
}
