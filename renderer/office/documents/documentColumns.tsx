import type { ReactNode } from 'react'
import type { IntlShape } from 'react-intl'
import { textOrder } from '../../../shared/scoring/textOrder.ts'
import type { Column } from '../../components/tableColumns.ts'
import { sizeText } from '../../messages/quantities.ts'
import type { Words } from '../../messages/useWords.ts'
import { SeverityMark } from '../findings/SeverityMark.tsx'
import { kindWords } from './documentKind.ts'
import type { DocumentRow } from './documentRows.ts'
import { DocumentState } from './DocumentState.tsx'

/** What the table of documents shows; the narrower it is, the fewer columns. */
export function documentColumns(words: Words, intl: IntlShape): readonly Column<DocumentRow>[] {
  return [
    {
      id: 'entry',
      title: words('documents.column.entry'),
      width: 80,
      cell: ({ entryCode }) => <span className="entryTable-code numbers">{entryCode}</span>,
      order: (a, b) => textOrder(a.entryCode, b.entryCode),
    },
    {
      id: 'file',
      title: words('documents.column.file'),
      width: { least: 140, share: 2 },
      cell: ({ file }) => <span title={file}>{file}</span>,
      order: (a, b) => a.file.localeCompare(b.file),
    },
    {
      id: 'found',
      title: words('documents.column.found'),
      width: { least: 160, share: 3 },
      cell: (row) => <Found row={row} words={words} />,
    },
    ...figureColumns(words, intl),
    {
      id: 'state',
      title: words('documents.column.state'),
      width: 152,
      from: 520,
      cell: (row) => <DocumentState row={row} />,
      order: (a, b) => Number(b.isCleanCopy) - Number(a.isCleanCopy),
    },
  ]
}

function figureColumns(words: Words, intl: IntlShape): readonly Column<DocumentRow>[] {
  return [
    {
      id: 'pages',
      title: words('documents.column.pages'),
      width: 64,
      align: 'end',
      from: 640,
      cell: ({ check }) => check?.pages ?? '–',
      order: (a, b) => (a.check?.pages ?? 0) - (b.check?.pages ?? 0),
    },
    {
      id: 'size',
      title: words('documents.column.size'),
      width: 80,
      align: 'end',
      from: 720,
      cell: ({ check }) => (check === null ? '–' : sizeText(intl, check.bytes)),
      order: (a, b) => (a.check?.bytes ?? 0) - (b.check?.bytes ?? 0),
    },
  ]
}

type FoundProps = { readonly row: DocumentRow; readonly words: Words }

/** How bad the worst is, and everything that was found by its short name. */
function Found({ row: { findings, worst }, words }: FoundProps): ReactNode {
  const names = findings.flatMap(({ code }) => kindWords(code) ?? []).map((id) => words(id))
  if (worst === null) return <span className="soft">–</span>
  const text = names.join(' · ')
  return (
    <span title={text}>
      <SeverityMark severity={worst} text={text} />
    </span>
  )
}
