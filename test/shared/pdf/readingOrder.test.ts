import { expect, test } from 'vitest'
import { inReadingOrder } from '../../../shared/pdf/readingOrder.ts'

/** A piece for each word of letters, from the left; Arabic and Hebrew ones are marked as pdf.js does. */
function written(...pieces: readonly string[]) {
  return pieces.map((str, place) => ({
    str,
    dir: /[\p{sc=Arab}\p{sc=Hebr}]/u.test(str) ? 'rtl' : 'ltr',
    transform: [1, 0, 0, 1, place * 10, 700],
    hasEOL: place === pieces.length - 1,
  }))
}

function read(items: ReturnType<typeof written>): string {
  return inReadingOrder(items)
    .map(({ str, hasEOL }) => str + (hasEOL ? '|' : ''))
    .join('')
}

test('a line of letters written from the left is read from the right', () => {
  expect(read(written('ر', 'ا', 'ر', 'ق', ' ', 'م', 'ا', 'ظ', 'ن'))).toBe('نظام قرار|')
})

test('a piece that holds letters in reading order stays whole', () => {
  expect(read(written('ار', 'ذ', 'ن', 'لإ', 'ا'))).toBe('الإنذار|')
})

test('numbers and names in other letters stay as they are', () => {
  expect(read(written('ن', 'م', ' ', '2026', ' ', 'م', 'ا', 'ع'))).toBe('عام 2026 من|')
  expect(read(written('ة', 'ن', 'ي', 'د', 'م', ' ', 'New', ' ', 'UN', ' ', 'ي', 'ف'))).toBe(
    'في New UN مدينة|',
  )
})

test('in a line that runs to the right only the Arabic is turned round', () => {
  expect(read(written('Plan of the city ', 'م', 'ل', 'س', ' ', 'م', 'ع', ' for all'))).toBe(
    'Plan of the city عم سلم for all|',
  )
})

test('what lies in reading order already stays, and each line stays in its place', () => {
  const fromTheRight = written('ن', 'ظ', 'ا', 'م').map((item, place) => ({
    ...item,
    transform: [1, 0, 0, 1, 100 - place * 10, 700],
  }))
  expect(read(fromTheRight)).toBe('نظام|')
  expect(read(written('Smart ', 'city'))).toBe('Smart city|')
  const two = [...written('ا', 'ب'), ...written('ت', 'ث')]
  expect(inReadingOrder(two).map(({ str }) => str)).toEqual(['ب', 'ا', 'ث', 'ت'])
})
