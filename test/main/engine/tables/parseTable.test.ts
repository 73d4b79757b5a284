import { expect, test } from 'vitest'
import { parseTable } from '../../../../main/engine/tables/parseTable.ts'

test('a record begins on the line where its first field begins', () => {
  const { records } = parseTable('\n\ncode,title\nA,"two\nlines, x"\n\n"x\n\ny",1\nB,x')
  expect(records).toEqual([
    { line: 3, fields: ['code', 'title'] },
    { line: 4, fields: ['A', 'two\nlines, x'] },
    { line: 7, fields: ['x\n\ny', '1'] },
    { line: 10, fields: ['B', 'x'] },
  ])
})

test('a line with wrong quotes is passed over, and what comes after is read', () => {
  const table = parseTable('code;title\nA;"bad"quote\nB;fine\n"C;open\nD;g\n')
  expect(table).toEqual({
    records: [
      { line: 1, fields: ['code', 'title'] },
      { line: 3, fields: ['B', 'fine'] },
      { line: 5, fields: ['D', 'g'] },
    ],
    brokenLines: [2, 4],
  })
})

test('a text full of wrong quotes is given up after a while', () => {
  expect(parseTable('a,"b"c\n'.repeat(1000)).brokenLines).toHaveLength(50)
})

test('an empty text has no records', () => {
  expect(parseTable('\n\n')).toEqual({ records: [], brokenLines: [] })
})
