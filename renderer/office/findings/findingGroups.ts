import type { Finding } from '../../../shared/calls/views.ts'
import type { OfficeSection } from '../../state/officeRoute.ts'

export type Severity = Finding['severity']

/** Worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice']

export type SeverityCounts = Readonly<Record<Severity, number>>

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** Worst first, then by file and line. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      a.file.localeCompare(b.file) ||
      (a.line ?? 0) - (b.line ?? 0),
  )
}

/** The worst severity among them; null when there are none. */
export function worstOf(findings: readonly Finding[]): Severity | null {
  return severities.find((severity) => findings.some((one) => one.severity === severity)) ?? null
}

/** The entry that a finding is about; null when it is about none. */
export function entryOf({ details }: Finding): string | null {
  const { entry } = details
  return typeof entry === 'string' ? entry : null
}

/** The findings of each entry, by its code. */
export function findingsByEntry(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const about = findings.flatMap((finding) => {
    const entry = entryOf(finding)
    return entry === null ? [] : [{ entry, finding }]
  })
  const groups = Map.groupBy(about, ({ entry }) => entry)
  return new Map([...groups].map(([entry, group]) => [entry, group.map(({ finding }) => finding)]))
}

const aboutReaders: ReadonlySet<string> = new Set([
  'ENTRY_WITHOUT_READER',
  'READERS_TOO_FEW',
  'NOT_CONNECTED',
  'ASSIGNED_IN_CONFLICT',
  'JUROR_WITHOUT_ENTRIES',
])

/** The section of the office where a finding is dealt with. */
export function sectionOf({ file, code }: Finding): OfficeSection {
  if (aboutReaders.has(code)) return 'assignments'
  if (file === 'office.db') return 'collect'
  if (file === 'assignments.csv' || file === 'conflicts.csv') return 'assignments'
  if (file === 'jurors.csv') return 'jurors'
  return file === 'prize.yaml' ? 'prize' : 'entries'
}
