import { Undo2, WandSparkles } from 'lucide-react'
import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { Office, OfficeEntry } from '../../../shared/calls/views.ts'
import { Button } from '../../components/Button.tsx'
import { sizeText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import { cleanAsked, takeBackAsked } from '../../state/cleaning.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import { run } from '../../state/run.ts'
import { FindingLine } from '../findings/FindingLine.tsx'
import { documentRows, rowKey, type DocumentRow } from './documentRows.ts'
import './documents.css'
import { DocumentState } from './DocumentState.tsx'

type Props = { readonly entry: OfficeEntry; readonly office: Office }

/** The documents of an entry: what was found in each, the worst first, and its clean copy a click away. */
export function EntryDocuments({ entry, office }: Props): ReactElement | null {
  const words = useWords()
  const rows = documentRows(office).filter(({ entryCode }) => entryCode === entry.code)
  if (rows.length === 0) return null
  return (
    <ul className="entryDocuments" aria-label={words('documents.title')}>
      {rows.map((row) => (
        <EntryDocument key={rowKey(row)} row={row} />
      ))}
    </ul>
  )
}

function EntryDocument({ row }: { readonly row: DocumentRow }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { file, check, findings } = row
  const facts =
    check === null
      ? null
      : [words('count.pages', { count: check.pages }), sizeText(intl, check.bytes)].join(' · ')
  return (
    <li>
      <div className="entryDocuments-head">
        <span className="entryDocuments-name truncated selectable" title={file}>
          {file}
        </span>
        {facts === null ? null : <span className="soft numbers">{facts}</span>}
        <DocumentState row={row} />
        <CleaningButton row={row} />
      </div>
      {findings.length === 0 ? null : (
        <ul>
          {findings.map((finding, index) => (
            <li key={index}>
              <FindingLine finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function CleaningButton({ row }: { readonly row: DocumentRow }): ReactElement | null {
  const words = useWords()
  const isWorking = useOfficeWork(({ work }) => work !== null)
  const { entryCode, file, isCleanCopy, isCleanable } = row
  if (!isCleanCopy && !isCleanable) return null
  const way = isCleanCopy ? 'back' : 'clean'
  return (
    <Button
      icon={isCleanCopy ? Undo2 : WandSparkles}
      isDisabled={isWorking}
      aria-label={words(`documents.${way}.of`, { file })}
      onPress={() => {
        run((isCleanCopy ? takeBackAsked : cleanAsked)([{ entryCode, file }]))
      }}
    >
      {words(`documents.${way}`)}
    </Button>
  )
}
