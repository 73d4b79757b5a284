import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { SearchAnswer, SilentDocument } from '../../../shared/calls/searchViews.ts'
import { useWords } from '../../messages/useWords.ts'
import { codeOf, type EntryView } from '../../state/entryView.ts'
import { useRoute } from '../../state/route.ts'

type Props = {
  readonly searched: SearchAnswer['searched']
  readonly views: readonly EntryView[]
}

/** What was looked through, and which documents have no words to look through. */
export function Searched({ searched, views }: Props): ReactElement {
  const words = useWords()
  const { entries, documents, pages, silent } = searched
  return (
    <footer className="searched">
      <p>{words('search.searched', { entries, documents, pages })}</p>
      {silent.length === 0 ? null : (
        <>
          <p>{words('search.silent', { count: silent.length })}</p>
          <ul className="searched-silent">
            {silent.map((document) => (
              <li key={document.documentId}>
                <Silent document={document} views={views} />
              </li>
            ))}
          </ul>
        </>
      )}
    </footer>
  )
}

type SilentProps = {
  readonly document: SilentDocument
  readonly views: readonly EntryView[]
}

function Silent({ document, views }: SilentProps): ReactElement {
  const words = useWords()
  const { entryCode, documentId, why } = document
  const view = views.find((one) => codeOf(one) === entryCode)
  const title = view?.desk.entry.documents.find(({ id }) => id === documentId)?.title ?? ''
  return (
    <AriaButton
      className="searched-document"
      onPress={() => {
        useRoute.getState().wentTo({ screen: 'score', entryCode, place: { documentId, page: 1 } })
      }}
    >
      <span className="numbers">{entryCode}</span> {title}
      <span className="soft"> · {words(`search.silent.${why}`)}</span>
    </AriaButton>
  )
}
