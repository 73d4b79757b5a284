import { Lock } from 'lucide-react'
import {
  type ReactElement,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import type { Annotation } from '../../shared/model/annotation.ts'
import type { CriterionId } from '../../shared/model/ids.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { useWords } from '../messages/useWords.ts'
import { MarkEditor } from '../notes/MarkEditor.tsx'
import { pageMarks } from '../notes/pageMarks.ts'
import { SelectionMenu } from '../notes/SelectionMenu.tsx'
import { useAnnotationsOf } from '../notes/useAnnotationsOf.ts'
import type { ReaderHandle } from '../reader/Reader.tsx'
import { firstPlace } from '../reader/readerDocument.ts'
import { Readers } from '../reader/Readers.tsx'
import type { EntryView } from '../state/entryView.ts'
import { documentShown, useLayout } from '../state/layout.ts'
import { usePlaces } from '../state/places.ts'
import type { DocumentPlace } from '../state/route.ts'
import { useViewerTheme } from '../state/useViewerTheme.ts'
import { findInEntry, known, readBytes, readerDocument } from './entryDocuments.ts'
import { useBeside } from './useBeside.ts'

type Props = {
  readonly view: EntryView
  /** A page to show first, as search and evidence point to it. */
  readonly place: DocumentPlace | null
  /** Something was cited for this criterion. */
  readonly onCited: (criterionId: CriterionId) => void
  readonly ref: Ref<ReaderHandle>
}

/** The entry's documents in the reader, or why they are closed. */
export function EntryReader(props: Props): ReactElement {
  const words = useWords()
  const { view } = props
  if (view.state === 'undeclared' || view.state === 'recused')
    return (
      <EmptyState
        icon={Lock}
        title={words(
          view.state === 'undeclared'
            ? 'score.undeclared'
            : view.desk.keyHeld
              ? 'score.recused'
              : 'score.recused.office',
        )}
        {...(view.state === 'undeclared' ? { body: words('score.undeclared.body') } : {})}
      />
    )
  return <OpenDocuments {...props} />
}

const noAnnotations: readonly Annotation[] = []

function OpenDocuments({ view, place, onCited, ref }: Props): ReactElement {
  const { entry } = view.desk
  const theme = useViewerTheme()
  const ids = useMemo(() => entry.documents.map(({ id }) => id), [entry.documents])
  const shown = useLayout(({ layout }) => layout.shown)
  const chosen = shown.find((id) => ids.includes(id)) ?? ids[0] ?? null
  const reader = useRef<ReaderHandle>(null)
  const documents = useMemo(() => entry.documents.map(readerDocument), [entry.documents])
  const { evidence } = view.sheet
  const annotations = useAnnotationsOf(view) ?? noAnnotations
  const marksOf = useCallback(
    (id: string) => pageMarks(id, evidence, annotations),
    [evidence, annotations],
  )
  const beside = useBeside(view)
  useImperativeHandle(ref, () => handleVia(reader))
  useEffect(() => {
    if (place !== null) reader.current?.goTo({ ...place, region: null })
  }, [place])
  return (
    <Readers
      ref={reader}
      documents={documents}
      chosen={chosen ?? ''}
      onChosen={(id) => {
        documentShown(known(id), ids)
      }}
      readBytes={readBytes}
      placeOf={(id) => usePlaces.getState().places.get(known(id)) ?? firstPlace}
      onPlaceChange={(id, at) => {
        usePlaces.getState().placeChanged(known(id), at)
      }}
      findInEntry={findInEntry}
      theme={theme}
      marksOf={marksOf}
      selectionMenu={(selection, done) =>
        ids.includes(known(selection.documentId)) ? (
          <SelectionMenu
            view={view}
            selection={selection}
            onCited={onCited}
            onNoted={(mark) => reader.current?.holdMark(mark)}
            onDone={done}
          />
        ) : null
      }
      markMenu={(id, done) => markEditor(annotations, id, done)}
      beside={beside}
    />
  )
}

function markEditor(
  annotations: readonly Annotation[],
  id: string,
  onDone: () => void,
): ReactElement | null {
  const annotation = annotations.find((one) => one.id === id)
  if (annotation === undefined) return null
  return <MarkEditor key={id} annotation={annotation} onDone={onDone} />
}

function handleVia(reader: { readonly current: ReaderHandle | null }): ReaderHandle {
  return {
    goTo: (target) => reader.current?.goTo(target),
    key: (pressed) => reader.current?.key(pressed) ?? false,
    clearSelection: () => reader.current?.clearSelection(),
    selected: async () => (await reader.current?.selected()) ?? null,
    holdMark: (mark) => reader.current?.holdMark(mark),
    follow: (at, step) => reader.current?.follow(at, step),
    focus: () => reader.current?.focus(),
  }
}
