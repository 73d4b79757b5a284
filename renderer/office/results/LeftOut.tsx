import { CircleCheck } from 'lucide-react'
import type { ReactElement } from 'react'
import type { OfficeResults, StraySheet } from '../../../shared/calls/views.ts'
import type { CategoryResults } from '../../../shared/scoring/results.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { VirtualTable } from '../../components/VirtualTable.tsx'
import { useWords } from '../../messages/useWords.ts'
import type { LeftOutSheet, ScoredCategory } from './scoredCategory.ts'

/** Sheets that do not count, each with its reason: nothing that came in is dropped in silence. */
export function LeftOut({ scored }: { readonly scored: ScoredCategory }): ReactElement {
  const words = useWords()
  return (
    <VirtualTable<LeftOutSheet>
      name={words('leftOut.title')}
      columns={[
        {
          id: 'entry',
          title: words('results.column.entry'),
          width: 88,
          cell: ({ entryCode }) => <span className="entryTable-code numbers">{entryCode}</span>,
          order: (a, b) => a.entryCode.localeCompare(b.entryCode),
        },
        {
          id: 'juror',
          title: words('collect.column.juror'),
          width: 72,
          cell: ({ jurorId }) => jurorId,
          order: (a, b) => a.jurorId.localeCompare(b.jurorId),
        },
        {
          id: 'reason',
          title: words('leftOut.column.reason'),
          width: { least: 200, share: 2 },
          cell: ({ reason }) => words(`leftOut.${reason}`),
          order: (a, b) => a.reason.localeCompare(b.reason),
        },
        {
          id: 'words',
          title: words('leftOut.column.words'),
          width: { least: 160, share: 3 },
          cell: (sheet) => (
            <span className="selectable" title={sheet.words}>
              {sheet.words}
            </span>
          ),
        },
      ]}
      rows={scored.leftOut}
      rowKey={({ jurorId, entryCode, reason }) => `${jurorId} ${entryCode} ${reason}`}
      rowHeight={36}
      empty={<EmptyState icon={CircleCheck} title={words('leftOut.none')} />}
    />
  )
}

/** Strays of the category (and, having no category, of withdrawn entries), then what is not complete. */
export function leftOutOf(
  ranking: CategoryResults,
  strays: readonly StraySheet[],
  results: OfficeResults,
  codes: ReadonlySet<string>,
): readonly LeftOutSheet[] {
  const withdrawn = results.strays.filter(
    ({ sheet, reason }) => reason === 'entry-withdrawn' && !codes.has(sheet.entryCode),
  )
  const reasons = new Map(
    results.sheets.map(({ jurorId, sheet }) => [`${jurorId} ${sheet.entryCode}`, sheet.reason]),
  )
  return [
    ...[...strays, ...withdrawn].map(({ jurorId, sheet, reason }) => ({
      jurorId,
      entryCode: sheet.entryCode,
      reason,
      words: whyWithdrawn(sheet.entryCode, results) || sheet.reason,
    })),
    ...ranking.uncounted.map(({ jurorId, entryCode, reason }) => ({
      jurorId,
      entryCode,
      reason,
      words: reasons.get(`${jurorId} ${entryCode}`) ?? '',
    })),
  ]
}

function whyWithdrawn(entryCode: string, { withdrawn }: OfficeResults): string {
  return withdrawn.find(({ code }) => code === entryCode)?.withdrawn.reason ?? ''
}
