import { expect, test } from 'vitest'
import { markedSnippet, wantedWords } from '../../../../../main/engine/desk/search/markedText.ts'
import { longestMatch, shortened } from '../../../../../main/engine/desk/search/marks.ts'

const B = '\u0002'
const E = '\u0003'

test.each([
  ['any case and accents', 'Café in São Paulo', 'cafe sao', `${B}Café${E} in ${B}São${E} Paulo`],
  ['part of a Korean word', '서울특별시 스마트도시', '스마트', `서울특별시 ${B}스마트${E}도시`],
  ['letters typed apart', '도시', '도시'.normalize('NFD'), `${B}도시${E}`],
  ['full-width letters', 'ＡＢＣ計画', 'abc', `${B}ＡＢＣ${E}計画`],
  ['words that overlap', 'abcd', 'abc bcd', `${B}abcd${E}`],
  ['every occurrence', 'bus, bus', 'bus', `${B}bus${E}, ${B}bus${E}`],
])('a short text is marked: %s', (_, text, query, marked) => {
  expect(markedSnippet(text, wantedWords(query))).toBe(marked)
})

test.each([
  ['one word is missing', 'a bus', 'bus tram'],
  ['another Korean syllable with the same beginning', '갑', '가'],
  ['another Japanese syllable without its voice', 'が', 'か'],
  ['nothing was typed', 'a bus', '   '],
  ['only signs were typed', 'a - bus', '-'],
])('nothing is found when %s', (_, text, query) => {
  expect(markedSnippet(text, wantedWords(query))).toBe(null)
})

test('a long text is cut at words around the first match, with an ellipsis on both sides', () => {
  const words = Array.from({ length: 80 }, (_, place) => `word${place}`)
  const text = words.map((word) => (word === 'word40' ? `${B}${word}${E}` : word)).join(' ')
  const snippet = shortened(text)
  expect(snippet).toMatch(/^…word\d+ .*word\d+…$/)
  expect(snippet).toContain(`${B}word40${E}`)
  expect(snippet.length).toBeLessThan(180)
})

test('no mark is cut open, however long the match is', () => {
  const long = 'x'.repeat(400)
  expect(shortened(`before ${B}${long}${E} after`)).toBe(`before ${B}${long}${E}…`)
})

test('Korean takes twice the room, so half as much of it is shown', () => {
  const snippet = shortened(`${'가'.repeat(300)}${B}도시${E}${'나'.repeat(300)}`)
  expect(snippet.length).toBeLessThan(100)
  expect(snippet).toContain(`${B}도시${E}`)
})

test('the longest match is what the reader looks for', () => {
  expect([longestMatch(`a ${B}bus${E} or ${B}a tram${E}`), longestMatch('none')]).toEqual([
    'a tram',
    '',
  ])
})
