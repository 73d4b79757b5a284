import type { ReactNode } from 'react'
import type { DocumentCheck, Finding, OfficeEntry } from '../../../shared/calls/views.ts'
import type { CategoryId } from '../../../shared/model/ids.ts'
import { isCalibration } from '../../../shared/model/entry.ts'
import { textOrder } from '../../../shared/scoring/textOrder.ts'
import type { Column } from '../../components/tableColumns.ts'
import type { Words } from '../../messages/useWords.ts'
import { countSeverities, severities } from '../findings/findingGroups.ts'
import { SeverityMark } from '../findings/SeverityMark.tsx'
import { type EntryChecks, pagesOf, readabilityOrder, worstReadability } from './documentChecks.ts'
import { isWithdrawn } from './edit/withdrawn.ts'
import { ReadabilityMark } from './ReadabilityMark.tsx'

type Titles = ReadonlyMap<CategoryId, string>
type Found = ReadonlyMap<string, readonly Finding[]>

/** What the table of entries shows; the narrower it is, the fewer columns. */
export function entryColumns(
  words: Words,
  titles: Titles,
  found: Found,
  checks: EntryChecks,
): readonly Column<OfficeEntry>[] {
  const titleOf = ({ categoryId }: OfficeEntry): string => titles.get(categoryId) ?? categoryId
  return [
    {
      id: 'code',
      title: words('entries.column.code'),
      width: 72,
      cell: ({ code }) => <span className="entryTable-code numbers">{code}</span>,
      order: (a, b) => textOrder(a.code, b.code),
    },
    {
      ...textColumn(
        'title',
        words('entries.column.title'),
        { least: 160, share: 3 },
        (e) => e.title,
      ),
      cell: (entry) => (
        <span title={entry.title}>
          {entry.title}
          {isCalibration(entry) ? (
            <span className="soft"> · {words('entries.calibration')}</span>
          ) : null}
          {isWithdrawn(entry) ? (
            <span className="entryTable-withdrawn"> · {words('entries.withdrawn')}</span>
          ) : null}
        </span>
      ),
    },
    { ...textColumn('category', words('entries.column.category'), share(1), titleOf), from: 760 },
    {
      ...textColumn('applicant', words('entries.column.applicant'), share(1.5), (e) => e.applicant),
      from: 900,
    },
    { ...textColumn('city', words('entries.column.city'), share(1), (e) => e.city), from: 640 },
    {
      id: 'documents',
      title: words('entries.column.documents'),
      width: 80,
      align: 'end',
      from: 560,
      cell: ({ documents }) => documents.length,
      order: (a, b) => a.documents.length - b.documents.length,
    },
    ...checkColumns(words, ({ code }) => checks.get(code) ?? []),
    {
      id: 'findings',
      title: words('entries.column.findings'),
      width: 96,
      cell: ({ code }) => <FindingMarks findings={found.get(code) ?? []} />,
      order: (a, b) => weight(found.get(b.code)) - weight(found.get(a.code)),
    },
  ]
}

type ChecksOf = (entry: OfficeEntry) => readonly DocumentCheck[]

/** What is known once the documents have been opened. */
function checkColumns(words: Words, checksOf: ChecksOf): readonly Column<OfficeEntry>[] {
  return [
    {
      id: 'pages',
      title: words('entries.column.pages'),
      width: 64,
      align: 'end',
      from: 680,
      cell: (entry) => pagesOf(checksOf(entry)) ?? '–',
      order: (a, b) => (pagesOf(checksOf(a)) ?? 0) - (pagesOf(checksOf(b)) ?? 0),
    },
    {
      id: 'readability',
      title: words('entries.column.readability'),
      width: 152,
      from: 720,
      cell: (entry) => <WorstReadability checks={checksOf(entry)} />,
      order: (a, b) => readabilityOrder(checksOf(a)) - readabilityOrder(checksOf(b)),
    },
  ]
}

function WorstReadability({ checks }: { readonly checks: readonly DocumentCheck[] }): ReactNode {
  const worst = worstReadability(checks)
  return worst === null ? '–' : <ReadabilityMark readability={worst} />
}

function FindingMarks({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const counts = countSeverities(findings)
  return (
    <span className="findings-marks">
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <SeverityMark key={severity} severity={severity} text={String(counts[severity])} />
        ))}
    </span>
  )
}

/** Any error outweighs all warnings, any warning all notices. */
function weight(findings: readonly Finding[] = []): number {
  const { error, warning, notice } = countSeverities(findings)
  return error * 1e6 + warning * 1e3 + notice
}

function share(part: number): { readonly least: number; readonly share: number } {
  return { least: 96, share: part }
}

function textColumn(
  id: string,
  title: string,
  width: Column<OfficeEntry>['width'],
  text: (entry: OfficeEntry) => string,
): Column<OfficeEntry> {
  return {
    id,
    title,
    width,
    cell: (entry) => <span title={text(entry)}>{text(entry)}</span>,
    order: (a, b) => text(a).localeCompare(text(b)),
  }
}
