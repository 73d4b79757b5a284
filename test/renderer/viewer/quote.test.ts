import { expect, test } from 'vitest'
import { quoteOf } from '../../../renderer/viewer/quote.ts'

test('lines of a page become one line of a quotation', () => {
  expect(quoteOf('  1,240 households\nwere \t warned\r\nin time\u0000 ')).toBe(
    '1,240 households were warned in time',
  )
})

test('lines of Chinese and Japanese join without a space, Korean ones keep it', () => {
  expect([
    quoteOf('電線接続\n端子部'),
    quoteOf('ポリエチ\n レン'),
    quoteOf('온천천을\n따라'),
  ]).toEqual(['電線接続端子部', 'ポリエチレン', '온천천을 따라'])
})

test('a quotation ends at 2000 characters and never in the middle of one', () => {
  expect(quoteOf('x'.repeat(1999) + '😀').length).toBe(1999)
})

test('half a point and a numbered circle stay what they are', () => {
  expect(quoteOf('½ ①')).toBe('½ ①')
})
