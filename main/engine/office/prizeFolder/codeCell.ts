import type { z } from 'zod'
import { firstSeen } from './firstSeen.ts'
import type { Row } from './readTable.ts'
import type { Report } from './report.ts'

export type ReadCode<C extends string, T> = (row: Row<C>) => T | null

/** Reads the column that names each row once, such as an entry's code; null when a row has no good one. */
export function codeReader<C extends string, S extends z.ZodType>(
  column: C,
  schema: S,
  report: Report,
  duplicate: (row: Row<C>, value: string, firstLine: number) => void,
): ReadCode<C, z.output<S>> {
  const seen = firstSeen()
  return (row) => {
    const value = row.cell(column)
    const code = schema.safeParse(value)
    if (value === '') report.error(row.line, 'VALUE_MISSING', { column })
    else if (!code.success) report.error(row.line, 'CODE_WRONG', { column, value })
    if (!code.success) return null
    const firstLine = seen(value, row.line)
    if (firstLine === null) return code.data
    duplicate(row, value, firstLine)
    return null
  }
}

/** Whether every cell is at most as long as its column may be; says so of each that is not. */
export function withinLengths<C extends string>(
  row: Row<C>,
  maximum: Readonly<Partial<Record<C, number | null>>>,
  report: Report,
): boolean {
  const limits = Object.entries<number | null | undefined>(maximum) as [C, number][] // keys are C by type
  const tooLong = limits.filter(([column, limit]) => row.cell(column).length > limit)
  for (const [column, limit] of tooLong) {
    report.error(row.line, 'VALUE_TOO_LONG', { column, maximum: limit })
  }
  return tooLong.length === 0
}
