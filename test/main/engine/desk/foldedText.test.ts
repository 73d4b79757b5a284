import { expect, test } from 'vitest'
import { foldedText, patternOf } from '../../../../main/engine/desk/foldedText.ts'

function matches(query: string, text: string): readonly string[] {
  const pattern = patternOf(query)
  return pattern === null ? [] : [...foldedText(text).matchAll(pattern)].map(([match]) => match)
}

test.each([
  ['in any case', 'FLOOD', 'Flood, flood and FLOODS', 3],
  ['within a word', 'art', 'smart city', 1],
  ['without its accents', 'cafe', 'Café CAFÉ cafe', 3],
  ['with accents where the page has none', 'café', 'cafe', 1],
  ['across the end of a line', 'early warning', 'early\nwarning', 1],
  ['broken by a hyphen at the end of a line', 'early', 'ear-\nly', 1],
  ['in spite of curly quotation marks', '"it\'s"', '“it’s”', 1],
  ['with more spaces than were typed', 'a b', 'a   b', 1],
  ['with spaces around punctuation', '1,240', '1 , 240', 1],
  ['in Chinese across the end of a line', '智慧城市', '智慧\n城市', 1],
  ['in Korean', '도시', '스마트도시 도시', 2],
  ['in Arabic', 'مدينة', 'المدينة الذكية', 1],
  ['in Cyrillic', 'ГОРОД', 'умный город', 1],
  ['with signs that mean something elsewhere', '(a+b)*', '(a+b)* a', 1],
])('a word is found %s', (_how, query, text, count) => {
  expect(matches(query, text)).toHaveLength(count)
})

test('a Japanese voicing mark is part of the letter', () => {
  expect(matches('か', 'が')).toHaveLength(1)
  expect(matches('が', 'か')).toHaveLength(0)
})

test.each(['', '\u0301'])('the query %j finds nothing', (query) => {
  expect(patternOf(query)).toBeNull()
})
