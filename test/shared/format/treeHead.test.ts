import { expect, test } from 'vitest'
import { headIn, headText } from '../../../shared/format/treeHead.ts'
import { Sha256 } from '../../../shared/model/ids.ts'

const root = Sha256.parse('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')

test('a head is read as it is printed, also broken over lines, with spaces or in capitals', () => {
  const head = { size: 41, root }
  const text = headText(head)
  expect(text).toBe(`41:${root}`)
  const spellings = [text, ` ${text}\n`, text.toUpperCase(), text.replace(/(.{16})/g, '$1 ')]
  expect(spellings.map(headIn)).toEqual(spellings.map(() => head))
})

test('what is no head is not taken for one', () => {
  const texts = [
    '',
    '41',
    `:${root}`,
    `41:${root}0`,
    `41:${root.slice(1)}`,
    `-1:${root}`,
    `x:${root}`,
  ]
  expect(texts.map(headIn)).toEqual(texts.map(() => null))
})
