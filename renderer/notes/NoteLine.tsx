import { NotebookPen, Pencil, Trash2 } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Annotation, AnnotationPlace } from '../../shared/model/annotation.ts'
import { Icon } from '../components/Icon.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { useWords } from '../messages/useWords.ts'
import './noteLine.css'
import { NoteText } from './NoteText.tsx'
import { useRemoval } from './useRemoval.ts'

type Props = {
  readonly annotation: Annotation
  readonly place: AnnotationPlace
  readonly documentTitle: string
  readonly onGoTo: (place: AnnotationPlace) => void
}

/** One highlight or note: where it is, what is marked, and what the juror wrote to it. */
export function NoteLine({ annotation, place, documentTitle, onGoTo }: Props): ReactElement {
  const words = useWords()
  const remove = useRemoval()
  const [editing, setEditing] = useState(false)
  const look = annotation.kind === 'highlight' ? annotation.colour : 'note'
  return (
    <li className={`noteLine noteLine--${look}`}>
      <div className="noteLine-head">
        <AriaButton
          className="noteLine-go"
          onPress={() => {
            onGoTo(place)
          }}
        >
          {annotation.kind === 'note' ? <Icon of={NotebookPen} /> : null}
          <span className="noteLine-page numbers">
            {words('notes.place', { page: place.page })}
          </span>
          <span className="noteLine-quote threeLines">{quoteOf(place, words)}</span>
          <span className="unseen">
            {nameOf(annotation, words)},{' '}
            {words('notes.goTo', { page: place.page, document: documentTitle })}
          </span>
        </AriaButton>
        <IconButton
          icon={Pencil}
          name={words('notes.edit')}
          onPress={() => {
            setEditing(true)
          }}
        />
        <IconButton
          icon={Trash2}
          name={words('notes.delete')}
          onPress={() => {
            remove(annotation)
          }}
        />
      </div>
      <Written annotation={annotation} editing={editing} onEditing={setEditing} />
    </li>
  )
}

type WrittenProps = {
  readonly annotation: Annotation
  readonly editing: boolean
  readonly onEditing: (editing: boolean) => void
}

/** The juror's own words; a click on them writes on. */
function Written({ annotation, editing, onEditing }: WrittenProps): ReactElement | null {
  if (editing)
    return (
      <div
        className="noteLine-edited"
        onKeyDown={({ key }) => {
          if (key === 'Escape') onEditing(false)
        }}
      >
        <NoteText
          annotation={annotation}
          autoFocus
          onLeave={() => {
            onEditing(false)
          }}
        />
      </div>
    )
  if (annotation.text === '') return null
  return (
    <p
      className="noteLine-text"
      onClick={() => {
        onEditing(true)
      }}
    >
      {annotation.text}
    </p>
  )
}

type Words = ReturnType<typeof useWords>

function quoteOf({ quote, regions }: AnnotationPlace, words: Words): string {
  if (quote !== '') return quote
  return words(regions.length === 0 ? 'notes.place.whole' : 'notes.place.region')
}

function nameOf(annotation: Annotation, words: Words): string {
  if (annotation.kind === 'note') return words('notes.kind.note')
  return words('notes.highlight', { colour: words(`notes.colour.${annotation.colour}`) })
}
