import { expect, test } from 'vitest'
import { pageNamer } from '../../../../../../main/engine/office/results/workbook/pageNames.ts'

test('a page name holds nothing that a spreadsheet refuses, and at most 31 units', () => {
  const nameOf = pageNamer()
  expect([
    nameOf('Totals', "Art: [new]/old 'best'?"),
    nameOf('Totals', 'Projects for the accompaniment of vulnerable people'),
    nameOf('Totals', '𠮷'.repeat(20)),
  ]).toEqual([
    'Totals Art new old best',
    'Totals Projects for the accompa',
    `Totals ${'𠮷'.repeat(12)}`,
  ])
})

test('no two pages have the same name, whatever the case', () => {
  const nameOf = pageNamer()
  const long = 'Projects for the accompaniment of '
  expect(['people', 'animals'].map((end) => nameOf('Totals', long + end))).toEqual([
    'Totals Projects for the accompa',
    'Totals Projects for the accom 2',
  ])
  expect([nameOf('Ranking', 'ART'), nameOf('Ranking', 'Art')]).toEqual([
    'Ranking ART',
    'Ranking Art 2',
  ])
})
