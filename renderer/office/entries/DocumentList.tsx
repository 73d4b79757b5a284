import type { ReactElement } from 'react'
import { useIntl } from 'react-intl'
import type { DocumentCheck, OfficeEntry } from '../../../shared/calls/views.ts'
import { sizeText } from '../../messages/quantities.ts'
import { useWords } from '../../messages/useWords.ts'
import { checkOf } from './documentChecks.ts'
import './documentList.css'
import { ReadabilityMark } from './ReadabilityMark.tsx'

type Props = { readonly entry: OfficeEntry; readonly checks: readonly DocumentCheck[] }

/** Pages, size and readability of each document of an entry, once it has been opened. */
export function DocumentList({ entry, checks }: Props): ReactElement | null {
  const words = useWords()
  if (checks.length === 0) return null
  return (
    <ul className="documentList" aria-label={words('entries.column.documents')}>
      {entry.documents.map((file) => (
        <DocumentLine key={file} file={file} check={checkOf(file, checks)} />
      ))}
    </ul>
  )
}

type LineProps = { readonly file: string; readonly check: DocumentCheck | null }

function DocumentLine({ file, check }: LineProps): ReactElement {
  const words = useWords()
  const intl = useIntl()
  return (
    <li className="documentList-line">
      <span className="truncated selectable" title={file}>
        {file}
      </span>
      <span className="soft numbers documentList-facts">
        {check === null
          ? words('readability.unknown')
          : [words('count.pages', { count: check.pages }), sizeText(intl, check.bytes)].join(' · ')}
      </span>
      {check === null ? null : <ReadabilityMark readability={check.readability} />}
    </li>
  )
}
