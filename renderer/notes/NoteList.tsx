import type { ReactElement } from 'react'
import type { Annotation, AnnotationPlace } from '../../shared/model/annotation.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import { useWords } from '../messages/useWords.ts'
import { NoteLine } from './NoteLine.tsx'

type Props = {
  readonly documents: readonly { readonly id: DocumentId; readonly title: string }[]
  /** In document order. */
  readonly annotations: readonly Annotation[]
  readonly onGoTo: (place: AnnotationPlace) => void
}

/** Highlights and notes under the titles of their documents. */
export function NoteList({ documents, annotations, onGoTo }: Props): ReactElement {
  const words = useWords()
  return (
    <section className="notesPane-list" aria-label={words('notes.list')}>
      {documents.map(({ id, title }) => {
        const here = annotations.filter(({ place }) => place?.documentId === id)
        if (here.length === 0) return null
        return (
          <section key={id}>
            <h3 className="notesPane-document truncated" title={title}>
              {title}
            </h3>
            <ul>
              {here.map((annotation) =>
                annotation.place === null ? null : (
                  <NoteLine
                    key={annotation.id}
                    annotation={annotation}
                    place={annotation.place}
                    documentTitle={title}
                    onGoTo={onGoTo}
                  />
                ),
              )}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
