import { CsvError, parse } from 'csv-parse/sync'
import { separatorOf, type Separator } from './separatorOf.ts'

/** A record of a table with the line it begins on, counted from 1. */
export type TableRecord = { readonly line: number; readonly fields: readonly string[] }

export type ParsedTable = {
  readonly records: readonly TableRecord[]
  /** Lines whose quotes do not match. */
  readonly brokenLines: readonly number[]
}

/** After so many lines with wrong quotes the rest is not a table. */
const MAX_BROKEN = 50

/**
 * Reads comma, semicolon or tab separated text with `\n` line ends (RFC 4180 quoting). A line with wrong quotes
 * is reported, and reading goes on with the next line.
 */
export function parseTable(text: string): ParsedTable {
  const separator = separatorOf(text)
  const records: TableRecord[] = []
  const brokenLines: number[] = []
  // With an empty last line the parser counts one line more for a quote that is never closed.
  let from = { rest: text.replace(/\n+$/, ''), line: 1 }
  while (from.rest !== '') {
    const { good, brokenLine } = parseUntilBroken(from.rest, from.line, separator)
    for (const record of good) records.push(record)
    if (brokenLine === null) break
    brokenLines.push(brokenLine)
    if (brokenLines.length === MAX_BROKEN) break
    from = { rest: afterLines(from.rest, brokenLine - from.line + 1), line: brokenLine + 1 }
  }
  return { records, brokenLines }
}

type Until = { readonly good: readonly TableRecord[]; readonly brokenLine: number | null }

function parseUntilBroken(text: string, firstLine: number, separator: Separator): Until {
  const good: TableRecord[] = []
  let linesRead = 0
  const take = (record: readonly string[], lines: number): void => {
    linesRead = lines
    const line = firstLine + lines - 1 - newlines(record.join(''))
    good.push({ line, fields: record.map((field) => field.trim()) })
  }
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: readonly string[], { lines }) => {
        take(record, lines)
      },
    })
    return { good, brokenLine: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { good, brokenLine: firstLine + firstFilled(text, linesRead) }
  }
}

/** The first line from `from` on that is not empty, both counted from 0: where the record begins that broke. */
function firstFilled(text: string, from: number): number {
  const lines = text.split('\n')
  return lines.findIndex((line, place) => place >= from && line !== '')
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}

function afterLines(text: string, count: number): string {
  return text.split('\n').slice(count).join('\n')
}
