import { z } from 'zod'
import { type Random, randomOf } from '../random.ts'
import { table } from '../page/table.ts'
import { daysAfter } from './dates.ts'

/** How the cells of a column come about. */
const Column = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('serial'),
    name: z.string(),
    prefix: z.string(),
    from: z.int(),
  }),
  z.strictObject({
    ...{ kind: z.literal('number'), name: z.string(), low: z.number(), high: z.number() },
    decimals: z.int().default(0),
  }),
  z.strictObject({ kind: z.literal('pick'), name: z.string(), of: z.array(z.coerce.string()) }),
  z.strictObject({ kind: z.literal('listed'), name: z.string(), of: z.array(z.coerce.string()) }),
  z.strictObject({
    ...{ kind: z.literal('date'), name: z.string(), from: z.iso.date(), days: z.int() },
  }),
])
type Column = z.infer<typeof Column>

/** A long table of records, such as a register or a log. */
const Records = z.strictObject({
  caption: z.string(),
  seed: z.coerce.string(),
  rows: z.int(),
  dense: z.boolean().default(true),
  columns: z.array(Column),
})

export function records(content: unknown): string {
  const text = Records.parse(content)
  const random = randomOf(text.seed)
  const rows = Array.from({ length: text.rows }, (_, row) =>
    text.columns.map((column) => cell(column, row, text.rows, random)),
  )
  const header = text.columns.map((column) => column.name)
  return table(text.caption, header, rows, text.dense ? 'dense' : '')
}

/** Serial numbers and dates rise from row to row; what is listed stands in its order, once. */
function cell(column: Column, row: number, rows: number, random: Random): string {
  switch (column.kind) {
    case 'serial':
      return `${column.prefix}${String(column.from + row).padStart(3, '0')}`
    case 'number':
      return random.between(column.low, column.high).toFixed(column.decimals)
    case 'pick':
      return random.pick(column.of)
    case 'listed':
      return column.of[row] ?? ''
    case 'date':
      return daysAfter(column.from, Math.floor((column.days * row) / rows))
  }
}
