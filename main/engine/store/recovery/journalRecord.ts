import { z } from 'zod'
import type { SqlValue } from '../db.ts'

const Value = z.union([z.string(), z.number(), z.null(), z.strictObject({ base64: z.string() })])

/** One transaction: enough to do it again on a store that lacks it. */
const JournalRecord = z.strictObject({
  /** How many transactions the store had been through after this one. */
  sequence: z.int().min(1),
  /** Milliseconds since 1970. */
  at: z.int(),
  /** The migrations that the store had been through. */
  version: z.int().min(1),
  statements: z.array(z.tuple([z.string(), z.array(Value).readonly()]).readonly()).readonly(),
})

export type Statement = readonly [sql: string, values: readonly SqlValue[]]
export type JournalRecord = Omit<z.infer<typeof JournalRecord>, 'statements'> & {
  readonly statements: readonly Statement[]
}

export function recordBytes(record: JournalRecord): Buffer {
  const statements = record.statements.map(([sql, values]) => [sql, values.map(written)])
  return Buffer.from(JSON.stringify({ ...record, statements }))
}

export function recordFrom(bytes: Uint8Array): JournalRecord {
  const record = JournalRecord.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  const statements = record.statements.map(([sql, values]) => [sql, values.map(read)] as const)
  return { ...record, statements }
}

function written(value: SqlValue): z.infer<typeof Value> {
  if (!(value instanceof Uint8Array)) return value
  return { base64: Buffer.from(value).toString('base64') }
}

function read(value: z.infer<typeof Value>): SqlValue {
  if (value === null || typeof value !== 'object') return value
  return Buffer.from(value.base64, 'base64')
}
