import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inKorean } from '../../../../../../main/engine/office/results/workbook/inKorean.ts'
import { markWeights } from '../../../../../../main/engine/office/results/workbook/markWeights.ts'
import { resultsPages } from '../../../../../../main/engine/office/results/workbook/resultsPages.ts'
import { writeWorkbook } from '../../../../../../main/engine/office/results/workbook/writeWorkbook.ts'
import { toNumber } from '../../../../../../shared/scoring/fraction.ts'
import { seededRandom } from '../../../../../../shared/scoring/random.ts'
import { sheetTotal } from '../../../../../../shared/scoring/total.ts'
import { signed } from '../../../../../shared/scoring/exampleJury.ts'
import { exampleSheet } from '../../../../../shared/scoring/exampleSheet.ts'
import { readWorkbook } from './readWorkbook.ts'
import { prizeWith, scored, sheetsByChance, type ScoredPrize } from './scoredPrize.ts'

const entries = [
  ['C-1', '=1+1'],
  ['C-2', 'New bridge'],
] as const

function example(method: unknown = 'mean'): ScoredPrize {
  return scored(prizeWith({ method }), entries, [
    signed('J1', 'C-1', { benefit: 500, 'craft/design': 400, 'craft/build': 200, reach: 1000 }),
    signed('J2', 'C-1', {
      benefit: 300,
      'craft/design': 200,
      'craft/build': 'not-applicable',
      reach: 0,
    }),
    signed('J1', 'C-2', { benefit: 100, 'craft/design': 100, 'craft/build': 100, reach: 500 }),
    { jurorId: 'J2' as never, sheet: exampleSheet({ entry: 'C-2', state: 'abstained' }) },
  ])
}

function pagesOf({ results, prize, names }: ScoredPrize) {
  return resultsPages(results, prize, names, [['bundle', 'b1']])
}

test('each category has its ranking and its totals; the scores and the rule follow', () => {
  expect(pagesOf(example()).map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Ranking Cities', 2],
    ['Totals Cities', 6],
    ['Criteria Cities', 2],
    ['Jurors Cities', 2],
    ['Ranking People', 0],
    ['Totals People', 4],
    ['Criteria People', 0],
    ['Jurors People', 0],
    ['Scores', 13],
    ['Agreement', 24],
    ['Rule', 13],
  ])
})

test('a total is reckoned from the weights and shares of its own sheet', () => {
  const totals = pagesOf(example())[1]
  expect([totals?.header, ...(totals?.rows.slice(0, 2) ?? [])]).toEqual([
    [
      'entry',
      'title',
      'J1',
      'J2',
      'sheets',
      'mean',
      'score by the rule',
      'official score',
      'difference',
    ],
    [
      'C-1',
      '=1+1',
      { formula: 'ROUND(100*SUMPRODUCT(Scores!M2:M5,Scores!N2:N5)/SUM(Scores!M2:M5),10)' },
      { formula: 'ROUND(100*SUMPRODUCT(Scores!M6:M9,Scores!N6:N9)/SUM(Scores!M6:M9),10)' },
      { formula: 'COUNT(C2:D2)' },
      { formula: 'IF(COUNT(C2:D2)>0,AVERAGE(C2:D2),"")' },
      { formula: 'IF(COUNT(C2:D2)>0,AVERAGE(C2:D2),"")' },
      54.8611111111,
      { formula: 'ROUND(G2-H2,8)' },
    ],
    [
      'C-2',
      'New bridge',
      { formula: 'ROUND(100*SUMPRODUCT(Scores!M10:M13,Scores!N10:N13)/SUM(Scores!M10:M13),10)' },
      'abstained',
      { formula: 'COUNT(C3:D3)' },
      { formula: 'IF(COUNT(C3:D3)>0,AVERAGE(C3:D3),"")' },
      { formula: 'IF(COUNT(C3:D3)>0,AVERAGE(C3:D3),"")' },
      11.1111111111,
      { formula: 'ROUND(G3-H3,8)' },
    ],
  ])
})

test('a mark that is not applicable weighs nothing, and its criterion keeps its weight', () => {
  const page = pagesOf(example()).find(({ name }) => name === 'Scores')
  const rows = page?.rows.slice(4, 8).map((row) => row.slice(8, 14))
  expect([page?.header.slice(8, 14), rows]).toEqual([
    ['criterion', 'points', 'minimum', 'maximum', 'weight', 'share'],
    [
      ['benefit', 3, 1, 5, 2, { formula: '(J6-K6)/(L6-K6)' }],
      ['craft/design', 2, 1, 5, 1.5, { formula: '(J7-K7)/(L7-K7)' }],
      ['craft/build', 'n/a', null, null, null, null],
      ['reach', 0, 0, 10, 1, { formula: '(J9-K9)/(L9-K9)' }],
    ],
  ])
})

test.each([
  ['mean', 'IF(COUNT(C2:D2)>0,AVERAGE(C2:D2),"")'],
  ['median', 'IF(COUNT(C2:D2)>0,MEDIAN(C2:D2),"")'],
  [
    { trimmed: 2 },
    'IF(COUNT(C2:D2)>4,(SUM(C2:D2)-SUMPRODUCT(LARGE(C2:D2,{1,2}))-SUMPRODUCT(SMALL(C2:D2,{1,2})))/(COUNT(C2:D2)-4),"")',
  ],
  ['borda', 'IF(COUNT(E2:F2)>0,AVERAGE(E2:F2),"")'],
])('the score by the method %j is reckoned by it', (method, formula) => {
  const totals = pagesOf(example(method))[1]
  const column = totals?.header.indexOf('score by the rule') ?? -1
  expect(totals?.rows[0]?.[column]).toEqual({ formula })
})

test('weights and shares give the total that ranks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.constantFrom('leaveOut', 'minimum'),
      (seed, notApplicable) => {
        const prize = prizeWith({ method: 'mean', notApplicable })
        const sheets = sheetsByChance(
          prize,
          [
            ['C-1', ''],
            ['P-1', ''],
          ],
          3,
          seededRandom(seed),
        )
        for (const { sheet } of sheets.filter((own) => own.sheet.state === 'scored')) {
          const rubric = prize.categories[sheet.entryCode === 'C-1' ? 0 : 1]?.rubric
          if (rubric === undefined) throw new Error('no such category')
          const weights = [...markWeights(rubric, prize.rule, sheet)]
          const share = ([path, { scale }]: (typeof weights)[number]): number => {
            const mark = sheet.marks.find(({ criterion }) => criterion === path)?.mark
            return typeof mark === 'number'
              ? (mark - scale.minimum) / (scale.maximum - scale.minimum)
              : 0
          }
          const sum = weights.reduce((total, own) => total + own[1].weight * share(own), 0)
          const whole = weights.reduce((total, own) => total + own[1].weight, 0)
          const total = sheetTotal(rubric, sheet.marks, prize.rule.notApplicable)
          expect((100 * sum) / whole).toBeCloseTo(total === null ? NaN : toNumber(total), 8)
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('no text of a person becomes a formula, and every header stays in sight', async () => {
  const parts = await readWorkbook(await writeWorkbook(pagesOf(example())))
  const pages = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'))
  const formulas = pages.flatMap(([, xml]) =>
    [...xml.matchAll(/<f>(.*?)<\/f>/g)].map(([, formula = '']) => formula),
  )
  expect(parts.get('xl/sharedStrings.xml')).toContain('=1+1')
  expect(formulas.length).toBeGreaterThan(20)
  expect(formulas.filter((formula) => !/^(?:ROUND|COUNT|IF|\([A-Z]+\d+-)/.test(formula))).toEqual(
    [],
  )
  expect(pages.map(([, xml]) => xml.includes('state="frozen"'))).toEqual(pages.map(() => true))
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:T3"/>')
})

test('in Korean the headings and names of pages are Korean, and the formulas find their page', () => {
  const pages = inKorean(pagesOf(example()))
  expect(pages.map(({ name }) => name)).toContain('채점')
  expect(pages[0]?.header.slice(0, 4)).toEqual(['부문', '순위', '출품작', '제목'])
  expect(JSON.stringify(pages)).not.toContain('Scores!')
  const words = pages.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string')
  expect(words).toEqual(expect.arrayContaining(['채점함', '예']))
  expect(words).not.toEqual(expect.arrayContaining(['scored']))
  expect(pages[1]?.rows[0]?.[2]).toEqual({
    formula: "ROUND(100*SUMPRODUCT('채점'!M2:M5,'채점'!N2:N5)/SUM('채점'!M2:M5),10)",
  })
})
