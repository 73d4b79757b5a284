import { Highlighter, Lock, SearchX } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Annotation, AnnotationPlace } from '../../shared/model/annotation.ts'
import { Button } from '../components/Button.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { Icon } from '../components/Icon.tsx'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'
import { everyNote, filteredNotes } from './filterNotes.ts'
import { NoteFilters } from './NoteFilters.tsx'
import { NoteList } from './NoteList.tsx'
import './notesPane.css'
import { useAnnotationsOf } from './useAnnotationsOf.ts'
import { WholeNote } from './WholeNote.tsx'

type Props = {
  readonly view: EntryView
  readonly onGoTo: (place: AnnotationPlace) => void
}

/** Everything the juror marked and wrote for nobody else in an entry. */
export function NotesPane({ view, onGoTo }: Props): ReactElement {
  const words = useWords()
  const annotations = useAnnotationsOf(view)
  if (view.state === 'undeclared' || view.state === 'recused')
    return <EmptyState icon={Lock} title={words('notes.closed')} />
  const whole = annotations?.find(({ place }) => place === null) ?? null
  return (
    <div className="notesPane">
      <p className="notesPane-private soft">
        <Icon of={Lock} />
        {words('notes.private')}
      </p>
      {annotations === null ? null : (
        <>
          <WholeNote view={view} note={whole} />
          <Marked
            key={view.desk.entry.code}
            view={view}
            annotations={annotations.filter(({ place }) => place !== null)}
            onGoTo={onGoTo}
          />
        </>
      )}
    </div>
  )
}

type MarkedProps = Props & { readonly annotations: readonly Annotation[] }

/** What is on the pages, as much of it as the juror wants to see. */
function Marked({ view, annotations, onGoTo }: MarkedProps): ReactElement {
  const words = useWords()
  const [filter, setFilter] = useState(everyNote)
  const { documents } = view.desk.entry
  const shown = filteredNotes(annotations, filter)
  if (annotations.length === 0)
    return (
      <EmptyState
        icon={Highlighter}
        title={words('notes.empty.title')}
        body={words('notes.empty.body')}
      />
    )
  return (
    <>
      <NoteFilters documents={documents} filter={filter} onFilter={setFilter} />
      <p className="notesPane-count soft numbers" role="status">
        {shown.length === annotations.length
          ? ''
          : words('notes.shown', { shown: shown.length, total: annotations.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          icon={SearchX}
          title={words('notes.none.title')}
          body={words('notes.none.body')}
        >
          <Button
            onPress={() => {
              setFilter(everyNote)
            }}
          >
            {words('notes.none.action')}
          </Button>
        </EmptyState>
      ) : (
        <NoteList documents={documents} annotations={shown} onGoTo={onGoTo} />
      )}
    </>
  )
}
