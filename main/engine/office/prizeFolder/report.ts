import {
  finding,
  type FindingCode,
  type FindingDetails,
  type KnownFinding,
  type Severity,
} from '../../../../shared/findings.ts'

type Tell = <C extends FindingCode>(
  line: number | null,
  code: C,
  details: FindingDetails[C],
) => void

/**
 * Gathers what is found in one file, so that a reader can go on after a mistake. A column that is missing is told
 * once, not again for each row.
 */
export type Report = {
  readonly findings: KnownFinding[]
  readonly error: Tell
  readonly warning: Tell
  readonly notice: Tell
}

export function makeReport(file: string): Report {
  const findings: KnownFinding[] = []
  const missing = new Set<unknown>()
  const teller =
    (severity: Severity): Tell =>
    (line, code, details) => {
      const column: unknown = 'column' in details ? details.column : undefined
      if (code === 'COLUMN_MISSING') missing.add(column)
      if (code === 'VALUE_MISSING' && missing.has(column)) return
      findings.push(finding(severity, { file, line }, code, details))
    }
  return { findings, error: teller('error'), warning: teller('warning'), notice: teller('notice') }
}
