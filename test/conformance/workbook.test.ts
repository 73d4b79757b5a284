import { expect, test } from 'vitest'
import { resultsPages } from '../../main/engine/office/results/workbook/resultsPages.ts'
import { writeWorkbook } from '../../main/engine/office/results/workbook/writeWorkbook.ts'
import { seededRandom } from '../../shared/scoring/random.ts'
import {
  prizeWith,
  scored,
  sheetsByChance,
} from '../main/engine/office/results/workbook/scoredPrize.ts'
import { reckoned, withSpreadsheet } from './spreadsheet.ts'

const methods = ['mean', 'median', 'borda', { trimmed: 1 }, { trimmed: 2 }]

const rules = methods.flatMap((method) =>
  ['leaveOut', 'minimum'].map((notApplicable) => ({ method, notApplicable })),
)

const entries = Array.from(
  { length: 12 },
  (_, index) => [`${index % 2 === 0 ? 'C' : 'P'}-${index}`, `=${index}`] as const,
)

test.runIf(withSpreadsheet).each(rules)(
  'LibreOffice reckons the official scores of %j from the marks',
  async (rule) => {
    const prize = prizeWith(rule)
    const sheets = sheetsByChance(prize, entries, 11, seededRandom(5))
    const { results, names } = scored(prize, entries, sheets)
    const pages = await reckoned(await writeWorkbook(resultsPages(results, prize, names, [])))
    const official = results.categories.flatMap(({ entries: ranked }) =>
      ranked.map(({ code, score }) => [code, Number(score).toFixed(8)]),
    )
    const found = ['Totals Cities', 'Totals People'].flatMap((name) => {
      const [header = [], ...rows] = pages.get(name) ?? []
      const column = header.indexOf('score by the rule')
      return rows
        .filter((row) => official.some(([code]) => code === row[0]))
        .map((row) => [row[0], Number(row[column]).toFixed(8)])
    })
    expect(official.length).toBeGreaterThan(5)
    expect(found).toEqual(official)
  },
)

test.runIf(withSpreadsheet)('LibreOffice reckons the same in the Korean workbook', async () => {
  const prize = prizeWith({ method: 'mean' })
  const { results, names } = scored(
    prize,
    entries,
    sheetsByChance(prize, entries, 7, seededRandom(9)),
  )
  const book = await writeWorkbook(resultsPages(results, prize, names, []), 'ko')
  const [header = [], ...rows] = (await reckoned(book)).get('합계 Cities') ?? []
  const found = rows.map((row) => [row[0], row[header.indexOf('규칙에 따른 점수')]])
  const official = results.categories[0]?.entries ?? []
  expect(official.length).toBeGreaterThan(2)
  for (const { code, score } of official) {
    const own = found.find(([name]) => name === code)
    expect(Number(own?.[1]).toFixed(8)).toBe(Number(score).toFixed(8))
  }
})
