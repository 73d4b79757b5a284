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
import type { CriterionId, DocumentId } from '../../shared/model/ids.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { useWords } from '../messages/useWords.ts'
import { pageMarks } from '../notes/pageMarks.ts'
import { Reader, type ReaderHandle } from '../reader/Reader.tsx'
import { firstPlace, type ReaderSelection } from '../reader/readerDocument.ts'
import { api } from '../state/api.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { usePlaces } from '../state/places.ts'
import type { DocumentPlace } from '../state/route.ts'
import { run } from '../state/run.ts'
import { useViewerTheme } from '../state/useViewerTheme.ts'
import { cited } from './cited.ts'
import { CiteMenu } from './CiteMenu.tsx'

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

function OpenDocuments({ view, place, onCited, ref }: Props): ReactElement {
  const code = codeOf(view)
  const { entry } = view.desk
  const theme = useViewerTheme()
  const lastDocument = usePlaces((state) => state.lastDocument.get(code))
  const chosen = lastDocument ?? entry.documents[0]?.id ?? null
  const reader = useRef<ReaderHandle>(null)
  const documents = useMemo(
    () =>
      entry.documents.map(({ id, title, bytes, readability }) => ({
        id,
        title,
        length: bytes,
        readability,
      })),
    [entry.documents],
  )
  const { evidence } = view.sheet
  const marksOf = useCallback((id: string) => pageMarks(id, evidence, []), [evidence])
  useImperativeHandle(ref, () => handleVia(reader))
  useEffect(() => {
    if (place === null) return
    usePlaces.getState().documentShown(code, place.documentId)
    reader.current?.goTo({ ...place, region: null })
  }, [code, place])
  return (
    <Reader
      ref={reader}
      documents={documents}
      chosen={chosen ?? ''}
      onChosen={(id) => {
        usePlaces.getState().documentShown(code, known(id))
      }}
      readBytes={readBytes}
      placeOf={(id) => usePlaces.getState().places.get(known(id)) ?? firstPlace}
      onPlaceChange={(id, at) => {
        usePlaces.getState().placeChanged(known(id), at)
      }}
      theme={theme}
      marksOf={marksOf}
      selectionMenu={(selection, done) => (
        <Cite view={view} selection={selection} onCited={onCited} done={done} />
      )}
    />
  )
}

type CiteProps = {
  readonly view: EntryView
  readonly selection: ReaderSelection
  readonly onCited: Props['onCited']
  readonly done: () => void
}

function Cite({ view, selection, onCited, done }: CiteProps): ReactElement {
  const words = useWords()
  const copy = (): void => {
    run(api('shell.copyText', { text: selection.quote }))
    done()
  }
  return (
    <CiteMenu
      criteria={view.category.rubric.criteria}
      onCite={(criterion) => {
        cited(view, selection, criterion, words)
        onCited(criterion.id)
        done()
      }}
      onCopy={selection.quote === '' ? null : copy}
    />
  )
}

/** The reader has whatever document ids it was given here. */
function known(id: string): DocumentId {
  return id as DocumentId
}

async function readBytes(id: string, begin: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await api('desk.readDocument', { documentId: known(id), begin, end })
  return new Uint8Array(bytes)
}

function handleVia(reader: { readonly current: ReaderHandle | null }): ReaderHandle {
  return {
    goTo: (target) => reader.current?.goTo(target),
    key: (pressed) => reader.current?.key(pressed) ?? false,
    clearSelection: () => reader.current?.clearSelection(),
    selected: async () => (await reader.current?.selected()) ?? null,
    holdMark: (id) => reader.current?.holdMark(id),
  }
}
