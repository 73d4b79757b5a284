import { expect, test } from 'vitest'
import { utf8Text } from '../../../../main/engine/files/utf8Text.ts'

test('a mark at the beginning is no part of the text, and lines end in one way', () => {
  expect(utf8Text(Buffer.from('\uFEFFid,name\r\nJ01,José\rJ02,한\n'))).toBe(
    'id,name\nJ01,José\nJ02,한\n',
  )
})

test('another encoding is not read as if it were UTF-8', () => {
  expect(utf8Text(Buffer.from('José', 'latin1'))).toBe(null)
})
