import { type ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { DocumentMatches } from '../../shared/calls/views.ts'
import { MarkedSnippet } from './MarkedSnippet.tsx'
import { useReader, useReaderState } from './readerContext.ts'
import type { ReaderDocument } from './readerDocument.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = { readonly documents: readonly ReaderDocument[] }

/** What was found in each document of the entry; a click goes to the page. */
export function FindingsPane({ documents }: Props): ReactElement {
  const words = useReaderWords()
  const findings = useReaderState((state) => state.findings)
  return (
    <aside
      className="reader-sidebar reader-findings scrolls"
      aria-label={words('reader.findings')}
      data-query={findings.state === 'found' ? findings.query : undefined}
    >
      {findings.state === 'found'
        ? documents.map((document) => (
            <DocumentFindings
              key={document.id}
              document={document}
              matches={findings.documents.find((one) => one.documentId === document.id) ?? null}
            />
          ))
        : documents.map(({ id, title }) => (
            <h3 key={id} className="reader-findingsTitle truncated">
              {title}
            </h3>
          ))}
      {findings.state === 'failed' ? <p>{words('reader.findings.failed')}</p> : null}
    </aside>
  )
}

type DocumentProps = {
  readonly document: ReaderDocument
  readonly matches: DocumentMatches | null
}

function DocumentFindings({ document, matches }: DocumentProps): ReactElement {
  const { id, title } = document
  return (
    <section>
      <h3 className="reader-findingsTitle">
        <span className="truncated">{title}</span>
        <span className="reader-findingsCount numbers">{matches?.matches ?? 0}</span>
      </h3>
      <WithoutText document={document} pages={matches?.pagesWithoutText ?? 0} />
      <ul>
        {matches?.pages.map((found) => (
          <li key={found.page}>
            <Finding documentId={id} {...found} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A scan or a locked document is not a document without matches. */
function WithoutText({
  document,
  pages,
}: {
  readonly document: ReaderDocument
  readonly pages: number
}): ReactElement | null {
  const words = useReaderWords()
  const note =
    document.readability !== 'readable'
      ? words(`reader.findings.${document.readability}`)
      : pages > 0
        ? words('reader.find.unreadable', { pages })
        : null
  return note === null ? null : <p className="reader-findingsNote">{note}</p>
}

type FindingProps = {
  readonly documentId: string
  readonly page: number
  readonly matches: number
  readonly snippet: string
}

function Finding({ documentId, page, matches, snippet }: FindingProps): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  return (
    <AriaButton
      className="reader-finding"
      onPress={() => {
        reader.findAt({ documentId, page }, 'first')
      }}
    >
      <span className="reader-findingPlace numbers">
        <span>{words('reader.page', { page })}</span>
        {matches > 1 ? <span>{words('reader.findings.onPage', { matches })}</span> : null}
      </span>
      <span className="threeLines">
        <MarkedSnippet snippet={snippet} />
      </span>
    </AriaButton>
  )
}
