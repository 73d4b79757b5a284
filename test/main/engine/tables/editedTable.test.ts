import { expect, test } from 'vitest'
import { editedTable } from '../../../../main/engine/tables/editedTable.ts'
import { parseTable } from '../../../../main/engine/tables/parseTable.ts'

const jurors = 'id,name,email,card\nJ01,Ada,,a\nJ02,Bo,,\nJ03,Cy,,\n'

test('only the cell of the row that the key names changes', () => {
  const edits = [{ kind: 'set', key: { id: 'J02' }, cells: { card: 'x' } }] as const
  expect(editedTable(jurors, edits)).toBe(jurors.replace('J02,Bo,,', 'J02,Bo,,x'))
})

test('mark, line ends, separators, quotes and white space stay as they were', () => {
  const text = '\uFEFFname ;"card"; ID\r\n"Kim; ""A""\r\nMinseo";  x  ; J02 \r\n\r\nBo;"y";J03'
  const set = (id: string) => [{ kind: 'set', key: { id }, cells: { card: 'z' } }] as const
  expect(editedTable(text, set('J02'))).toBe(text.replace('  x  ', 'z'))
  expect(editedTable(text, set('J03'))).toBe(text.replace('"y"', 'z'))
})

test('what would not be read back the same is put in quotes', () => {
  const cell = ' Kim; "A"\nMinseo'
  const text = editedTable('id;name\nJ01;Ada\n', [
    { kind: 'set', key: { id: 'J01' }, cells: { name: cell } },
  ])
  expect(parseTable(text ?? '').records[1]?.fields).toEqual(['J01', cell.trim()])
})

test('a column that lacks becomes the last one of every row', () => {
  const edits = [{ kind: 'set', key: { id: 'J02' }, cells: { note: 'late' } }] as const
  expect(editedTable('id,name\r\nJ01,Ada\r\nJ02,"Bo, B."\r\n', edits)).toBe(
    'id,name,note\r\nJ01,Ada,\r\nJ02,"Bo, B.",late\r\n',
  )
})

test('a row that ends early is filled up to the changed cell', () => {
  const edits = [{ kind: 'set', key: { id: 'J01' }, cells: { email: 'a@b.c' } }] as const
  expect(editedTable('id,name,email,card\nJ01\nJ02\n', edits)).toBe(
    'id,name,email,card\nJ01,,a@b.c\nJ02\n',
  )
})

test('rows are added at the end, in the order of the columns', () => {
  const edits = [
    { kind: 'add', cells: { Name: 'Di', id: 'J04' } },
    { kind: 'add', cells: { id: 'J05', email: 'e@f.g' } },
  ] as const
  expect(editedTable(jurors, edits)).toBe(`${jurors}J04,Di,,\nJ05,,e@f.g,\n`)
  expect(editedTable('id,name\r\nJ01,Ada', edits)).toBe(
    'id,name,email\r\nJ01,Ada,\r\nJ04,Di,\r\nJ05,,e@f.g\r\n',
  )
})

test('an empty table gets its header by the first row', () => {
  const edits = [{ kind: 'add', cells: { juror: 'J01', entry: 'A-1' } }] as const
  expect(editedTable('', edits)).toBe('juror,entry\nJ01,A-1\n')
})

test('a row goes with its line, whatever lies around it', () => {
  const remove = (id: string) => [{ kind: 'remove', key: { id } }] as const
  expect(editedTable(jurors, remove('J01'))).toBe(jurors.replace('J01,Ada,,a\n', ''))
  expect(editedTable('id\r\nJ01\r\n\r\nJ02', remove('J02'))).toBe('id\r\nJ01\r\n\r\n')
})

test('several edits hold together, the later over the earlier', () => {
  const text = editedTable(jurors, [
    { kind: 'set', key: { id: 'J01' }, cells: { name: 'A', email: 'x' } },
    { kind: 'set', key: { id: 'J01' }, cells: { name: 'Ada K.' } },
    { kind: 'remove', key: { id: 'J02' } },
    { kind: 'add', cells: { id: 'J04' } },
  ])
  expect(text).toBe('id,name,email,card\nJ01,Ada K.,x,a\nJ03,Cy,,\nJ04,,,\n')
})

test('a pair is known by two cells', () => {
  const text = 'juror,entry\nJ01,A\nJ01,B\nJ02,A\n'
  const key = { entry: 'A', juror: 'J01' }
  expect(editedTable(text, [{ kind: 'remove', key }])).toBe('juror,entry\nJ01,B\nJ02,A\n')
})

test('a key that fits no row refuses the whole edit', () => {
  const set = { kind: 'set', cells: { card: 'x' } } as const
  expect(editedTable(jurors, [{ ...set, key: { id: 'J09' } }])).toBeNull()
  expect(editedTable('', [{ ...set, key: { id: 'J01' } }])).toBeNull()
  expect(editedTable('name\nJ02\n', [{ ...set, key: { id: 'J02' } }])).toBeNull()
})

test('a thousand edits of a thousand rows are one look through the table', () => {
  const ids = Array.from({ length: 1000 }, (_, place) => `E${String(place)}`)
  const text = `id,title\n${ids.map((id) => `${id},"Title, ""${id}"""\n`).join('')}`
  const edits = ids.map((id) => ({ kind: 'set' as const, key: { id }, cells: { title: id } }))
  expect(editedTable(text, edits)).toBe(`id,title\n${ids.map((id) => `${id},${id}\n`).join('')}`)
})
