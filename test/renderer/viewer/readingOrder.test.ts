import { expect, test } from 'vitest'
import { readingOrder, type TextPiece } from '../../../renderer/viewer/readingOrder.ts'

function piece(text: string, left: number, rightToLeft: boolean, top = 0): TextPiece {
  return { text, rightToLeft, box: { left, top, width: 10, height: 10 } }
}

test('letters of Arabic written from the left are read from the right', () => {
  const letters = Array.from('ةنيدم').map((letter, place) => piece(letter, place * 10, true))
  expect(readingOrder(letters)).toBe('مدينة')
})

test('spaces between words written from the left stay between them', () => {
  const letters = Array.from('ةيكذ ةنيدم').map((letter, place) =>
    piece(letter, place * 10, letter !== ' '),
  )
  expect(readingOrder(letters)).toBe('مدينة ذكية')
})

test('Arabic that lies in reading order is left to the browser', () => {
  expect(readingOrder([piece('مدينة', 50, true), piece('ذكية', 0, true)])).toBeNull()
  expect(readingOrder([piece('smart', 0, false), piece('city', 50, false)])).toBeNull()
})

test('only the runs that lie backwards are turned round, and lines stay lines', () => {
  const line = [piece('city ', 0, false), piece('ة', 50, true), piece('م', 60, true)]
  expect(readingOrder([...line, piece('next', 0, false, 40)])).toBe('city مة\nnext')
})
