import { expect, test } from 'vitest'
import {
  type Column,
  fitting,
  gridTemplate,
  nextSorting,
  sorted,
} from '../../../renderer/components/tableColumns.ts'

type Row = { readonly name: string; readonly size: number }

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    title: 'Name',
    width: { least: 140, share: 2 },
    cell: ({ name }) => name,
    order: (a, b) => a.name.localeCompare(b.name),
  },
  { id: 'size', title: 'Size', width: 70, from: 500, cell: ({ size }) => size },
]

const rows: readonly Row[] = [
  { name: 'b', size: 1 },
  { name: 'a', size: 2 },
  { name: 'b', size: 3 },
]

test('a click sorts, the next turns round, the third gives the order back', () => {
  const first = nextSorting(null, 'name')
  const second = nextSorting(first, 'name')
  expect([first, second, nextSorting(second, 'name'), nextSorting(second, 'size')]).toEqual([
    { id: 'name', descending: false },
    { id: 'name', descending: true },
    null,
    { id: 'size', descending: false },
  ])
})

test('equal rows keep the order they came in, either way round', () => {
  const sizes = (descending: boolean): readonly number[] =>
    sorted(rows, columns, { id: 'name', descending }).map(({ size }) => size)
  expect([
    sizes(false),
    sizes(true),
    sorted(rows, columns, { id: 'size', descending: true }),
  ]).toEqual([[2, 1, 3], [1, 3, 2], rows])
})

test('a column that does not fit is left out, and the rest share the width', () => {
  expect([
    fitting(columns, 499).map(({ id }) => id),
    fitting(columns, 500).map(({ id }) => id),
    gridTemplate(columns),
  ]).toEqual([['name'], ['name', 'size'], 'minmax(10rem, 2fr) 5rem'])
})
