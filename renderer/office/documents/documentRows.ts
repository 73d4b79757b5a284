import type { DocumentCheck, Finding, Office } from '../../../shared/calls/views.ts'
import { findingPlace, removedByCleaning } from '../../../shared/model/cleaning.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import { checkOf, checksByEntry } from '../entries/documentChecks.ts'
import { type Severity, severities, worstFirst, worstOf } from '../findings/findingGroups.ts'

/** A document as entries.csv names it, with everything that is known of it. */
export type DocumentRow = {
  readonly entryCode: EntryCode
  readonly file: string
  /** Null while nobody has opened it. */
  readonly check: DocumentCheck | null
  /** What was found in it, worst first. */
  readonly findings: readonly Finding[]
  readonly worst: Severity | null
  readonly isCleanCopy: boolean
  /** Whether a clean copy would do without something. */
  readonly isCleanable: boolean
}

/** Every document of the prize, in the order of entries.csv. */
export function documentRows(office: Office): readonly DocumentRow[] {
  const checks = checksByEntry(office.documents)
  const findings = Map.groupBy(office.findings, ({ file }) => file.normalize('NFC'))
  const copies = new Set(
    office.standing.cleanCopies.map(({ entryCode, file }) => place(entryCode, file)),
  )
  return office.entries.flatMap(({ code, documents }) =>
    documents.map((file) => {
      const check = checkOf(file, checks.get(code) ?? [])
      const own = worstFirst(findings.get(place(code, file)) ?? [])
      const isCleanCopy = copies.has(place(code, file))
      return {
        entryCode: code,
        file: check?.file ?? file,
        check,
        findings: own,
        worst: worstOf(own),
        isCleanCopy,
        isCleanable: !isCleanCopy && check?.readability === 'readable' && own.some(isRemovable),
      }
    }),
  )
}

/** The worse what was found, the earlier; what is not checked comes before what is sound. */
export function worstDocumentsFirst(rows: readonly DocumentRow[]): readonly DocumentRow[] {
  return rows.toSorted((a, b) => weight(b) - weight(a))
}

export function rowKey({ entryCode, file }: Pick<DocumentRow, 'entryCode' | 'file'>): string {
  return place(entryCode, file)
}

export function isRemovable({ code }: Finding): boolean {
  return removedByCleaning.has(code)
}

/** How many documents have each kind of finding, the worst and most frequent first. */
export function kindsOf(
  rows: readonly DocumentRow[],
): readonly { readonly code: string; readonly count: number }[] {
  const all = rows.flatMap(({ findings }) => findings)
  return [...Map.groupBy(all, ({ code }) => code)]
    .map(([code, group]) => ({ code, count: group.length, worst: worstOf(group) }))
    .toSorted((a, b) => severityWeight(b.worst) - severityWeight(a.worst) || b.count - a.count)
    .map(({ code, count }) => ({ code, count }))
}

function place(entryCode: string, file: string): string {
  return findingPlace(entryCode, file).normalize('NFC')
}

/** Any error outweighs all warnings, any warning all notices. */
function weight({ check, findings }: DocumentRow): number {
  if (check === null) return 0.5
  return findings.reduce((sum, { severity }) => sum + 1000 ** severityWeight(severity), 0)
}

function severityWeight(severity: Severity | null): number {
  return severity === null ? 0 : severities.length - severities.indexOf(severity)
}

/** Whether a finding is about what is in a document; it is shown there then. */
export function isOfDocument({ code }: Finding): boolean {
  return code.startsWith('PDF_')
}
