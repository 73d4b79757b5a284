import type { AuditLine } from '../../../shared/calls/collectViews.ts'
import type { ActWords } from '../../../shared/messages/audit.en.ts'
import { auditSentence } from '../../../shared/messages/audit.ts'
import { textOrder } from '../../../shared/scoring/textOrder.ts'

/** What of the log is shown; an empty text leaves nothing out. `day` is of this computer's calendar. */
export type LogFilter = {
  readonly act: string
  readonly juror: string
  readonly day: string
  readonly typed: string
}

export const everything: LogFilter = { act: '', juror: '', day: '', typed: '' }

type Acts = Readonly<Record<string, ActWords>>

export function linesFor(
  lines: readonly AuditLine[],
  { act, juror, day, typed }: LogFilter,
  acts: Acts,
): readonly AuditLine[] {
  const wanted = typed.toLowerCase().split(/\s+/)
  return lines.filter(
    (line) =>
      (act === '' || line.act === act) &&
      (juror === '' || line.details['juror'] === juror) &&
      (day === '' || dayOf(line) === day) &&
      wanted.every((word) => textOf(line, acts).includes(word)),
  )
}

/** What can be chosen from: the acts, jurors and days that the log knows. */
export function valuesIn(lines: readonly AuditLine[]): {
  readonly acts: readonly string[]
  readonly jurors: readonly string[]
  readonly days: readonly string[]
} {
  const jurors = lines.flatMap(({ details: { juror } }) => (typeof juror === 'string' ? juror : []))
  return {
    acts: [...new Set(lines.map(({ act }) => act))],
    jurors: [...new Set(jurors)].toSorted(textOrder),
    days: [...new Set(lines.map(dayOf))],
  }
}

/** The day on which it was done, where the secretariat sits. */
function dayOf({ at }: AuditLine): string {
  const date = new Date(at)
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

function textOf(line: AuditLine, acts: Acts): string {
  const facts = Object.values(line.details).join(' ')
  return `${acts[line.act]?.name ?? ''} ${auditSentence(line, acts)} ${facts}`.toLowerCase()
}
