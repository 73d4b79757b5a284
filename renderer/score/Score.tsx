import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { EntryCode } from '../../shared/model/ids.ts'
import type { Missing } from '../../shared/scoring/missing.ts'
import { CalibrationPrompt } from '../calibration/CalibrationPrompt.tsx'
import { type Pane, SplitPanes } from '../components/SplitPanes.tsx'
import { useWords } from '../messages/useWords.ts'
import { useAnnotationsRead } from '../notes/useAnnotationsOf.ts'
import { useNoteKeys } from '../notes/useNoteKeys.ts'
import type { ReaderHandle } from '../reader/Reader.tsx'
import { codeOf, type EntryView, useEntryViews } from '../state/entryView.ts'
import type { CriterionInHand, DocumentPlace } from '../state/route.ts'
import { entryVisited } from '../state/lastEntry.ts'
import { useSaving } from '../state/saving.ts'
import { EntryHead } from './EntryHead.tsx'
import { EntryList } from './EntryList.tsx'
import { EntryReader } from './EntryReader.tsx'
import { RubricPane } from './RubricPane.tsx'
import './score.css'
import { ScoreBar } from './ScoreBar.tsx'
import { SaveTrouble } from './SaveTrouble.tsx'
import { type EntryMoves, useEntryMoves } from './useEntryMoves.ts'
import { type FoldedList, useFoldedList } from './useFoldedList.ts'
import { useRubric } from './useRubric.ts'
import { useScoreKeys } from './useScoreKeys.ts'
import { useShownLack } from './useShownLack.ts'

type Props = {
  readonly entryCode: EntryCode
  readonly place: DocumentPlace | null
  /** What is missing, to be taken in hand at once. */
  readonly lack: Missing | null
  /** What to take in hand; null: what is missing first. */
  readonly inHand: CriterionInHand | null
}

/** Entries, documents and rubric side by side. */
export function Score({ entryCode, place, lack, inHand }: Props): ReactElement | null {
  const views = useEntryViews()
  const view = views.find((one) => codeOf(one) === entryCode)
  useEffect(() => {
    entryVisited(entryCode)
    return () => void useSaving.getState().flush()
  }, [entryCode])
  return view === undefined ? null : (
    <ScoreEntry views={views} view={view} place={place} lack={lack} inHand={inHand} />
  )
}

type EntryProps = Omit<Props, 'entryCode'> & {
  readonly views: readonly EntryView[]
  readonly view: EntryView
}

function ScoreEntry({ views, view, place, lack, inHand }: EntryProps): ReactElement {
  const words = useWords()
  const reader = useRef<ReaderHandle>(null)
  const [alone, setAlone] = useState(false)
  const list = useFoldedList()
  const rubric = useRubric(view, reader, inHand)
  useShownLack(lack, rubric.lackShown)
  const moves = useEntryMoves(views, view)
  const onAlone = (): void => {
    setAlone(!alone)
  }
  useNoteKeys({ view, reader, onCited: rubric.citedFor })
  useAnnotationsRead(view)
  useScoreKeys({ view, reader, rubric, moves, onAlone, onFold: list.toggled })
  const page = {
    id: 'page',
    name: words('score.entries.width'),
    title: words('score.about.documents'),
    minimum: 320,
    content: (
      <section className="score-page" aria-label={words('score.about.documents')}>
        <EntryHead view={view} alone={alone} onAlone={onAlone} />
        <EntryReader view={view} place={place} onCited={rubric.citedFor} ref={reader} />
      </section>
    ),
  }
  const right = {
    id: 'rubric',
    name: words('score.rubric.width'),
    title: words('score.rubric'),
    size: 396,
    minimum: 340,
    maximum: 560,
    content: (
      <RubricPane
        view={view}
        inHand={rubric.inHand}
        actions={rubric.actions}
        onLack={rubric.lackShown}
        onNext={moves.complete}
      />
    ),
  }
  return (
    <>
      {alone ? null : <ScoreBar views={views} />}
      <Notices views={views} view={view} />
      <main className="score-panes">
        <SplitPanes
          id="score"
          panes={
            alone
              ? [page, right]
              : [entriesPane(words('score.entries'), views, view, moves, list), page, right]
          }
        />
      </main>
    </>
  )
}

function Notices({ views, view }: Pick<EntryProps, 'views' | 'view'>): ReactElement {
  return (
    <div className="score-trouble">
      <SaveTrouble />
      <CalibrationPrompt views={views} inHand={view} />
    </div>
  )
}

function entriesPane(
  title: string,
  views: readonly EntryView[],
  view: EntryView,
  moves: EntryMoves,
  list: FoldedList,
): Pane {
  return {
    id: 'entries',
    name: '',
    title,
    size: 248,
    minimum: 200,
    maximum: 320,
    folded: 48,
    onFolded: list.changed,
    handle: list.handle,
    content: (
      <EntryList
        views={views}
        current={codeOf(view)}
        onChosen={moves.to}
        folded={list.folded}
        onFold={list.toggled}
      />
    ),
  }
}
