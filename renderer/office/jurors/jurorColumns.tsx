import type { CollectedFile, Office } from '../../../shared/calls/views.ts'
import type { EntryCode } from '../../../shared/model/ids.ts'
import type { OfficeJuror } from '../../../shared/calls/jurorViews.ts'
import { textOrder } from '../../../shared/scoring/textOrder.ts'
import type { Column } from '../../components/tableColumns.ts'
import type { Words } from '../../messages/useWords.ts'

export type JurorRow = {
  readonly juror: OfficeJuror
  /** What the juror will get the keys of: assigned and free of a known conflict. */
  readonly entries: readonly EntryCode[]
  readonly conflicts: number
  readonly hasCard: boolean
  /** The latest score file; null before any came. */
  readonly file: CollectedFile | null
}

export function jurorRows({
  jurors,
  cards,
  assignments,
  conflicts,
  collected,
}: Office): JurorRow[] {
  const assigned = Map.groupBy(assignments, ({ jurorId }) => jurorId)
  const excluded = Map.groupBy(conflicts, ({ jurorId }) => jurorId)
  const holders = new Set(cards.map(({ holder }) => holder))
  const files = Map.groupBy(collected, ({ jurorId }) => jurorId)
  return jurors.map((juror) => {
    const barred = new Set((excluded.get(juror.id) ?? []).map(({ entryCode }) => entryCode))
    const entries = (assigned.get(juror.id) ?? []).map(({ entryCode }) => entryCode)
    return {
      juror,
      entries: entries.filter((code) => !barred.has(code)),
      conflicts: barred.size,
      hasCard: holders.has(juror.id),
      file: (files.get(juror.id) ?? []).toSorted((a, b) => b.revision - a.revision)[0] ?? null,
    }
  })
}

export function jurorColumns(words: Words, { unlocked }: Office): readonly Column<JurorRow>[] {
  return [
    {
      id: 'id',
      title: words('jurors.column.id'),
      width: 84,
      cell: ({ juror }) => <span className="jurorPane-code numbers">{juror.id}</span>,
      order: (a, b) => textOrder(a.juror.id, b.juror.id),
    },
    {
      id: 'name',
      title: words('jurors.column.name'),
      width: { least: 140, share: 2 },
      cell: ({ juror }) => juror.name,
      order: (a, b) => a.juror.name.localeCompare(b.juror.name),
    },
    {
      id: 'email',
      title: words('jurors.column.email'),
      width: { least: 140, share: 2 },
      from: 720,
      cell: ({ juror }) => <span className="selectable">{juror.email}</span>,
    },
    {
      id: 'language',
      title: words('jurors.column.language'),
      width: 104,
      from: 760,
      cell: ({ juror }) => words(`settings.language.${juror.language}`),
    },
    {
      id: 'opener',
      title: words('jurors.column.opener'),
      width: 96,
      from: 560,
      cell: ({ hasCard }) => words(hasCard ? 'jurors.opener.card' : 'jurors.opener.slip'),
      order: (a, b) => Number(a.hasCard) - Number(b.hasCard),
    },
    {
      id: 'entries',
      title: words('jurors.column.entries'),
      width: 80,
      align: 'end',
      cell: ({ entries }) => entries.length,
      order: (a, b) => a.entries.length - b.entries.length,
    },
    {
      id: 'conflicts',
      title: words('jurors.column.conflicts'),
      width: 88,
      align: 'end',
      from: 480,
      cell: ({ conflicts }) => (conflicts === 0 ? '–' : conflicts),
      order: (a, b) => a.conflicts - b.conflicts,
    },
    ...(unlocked ? [fileColumn(words)] : []),
  ]
}

function fileColumn(words: Words): Column<JurorRow> {
  return {
    id: 'file',
    title: words('jurors.column.file'),
    width: 120,
    from: 560,
    cell: ({ file }) =>
      file === null ? (
        <span className="soft">{words('jurors.file.none')}</span>
      ) : (
        words('jurors.file.revision', { revision: file.revision })
      ),
    order: (a, b) => (a.file?.revision ?? 0) - (b.file?.revision ?? 0),
  }
}
