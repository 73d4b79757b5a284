import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { Evidence } from '../../shared/model/sheet.ts'
import type { EntryCode } from '../../shared/model/ids.ts'
import { SplitPanes } from '../components/SplitPanes.tsx'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { useAnnotationsRead } from '../notes/useAnnotationsOf.ts'
import { useNoteKeys } from '../notes/useNoteKeys.ts'
import type { ReaderHandle } from '../reader/Reader.tsx'
import { EntryHead } from '../score/EntryHead.tsx'
import { EntryReader } from '../score/EntryReader.tsx'
import '../score/score.css'
import { useDesk } from '../state/desk.ts'
import { codeOf } from '../state/entryView.ts'
import { type GivenView, useGivenViews } from '../state/given.ts'
import { documentShown } from '../state/layout.ts'
import { entryVisited } from '../state/lastEntry.ts'
import { type DocumentPlace, useRoute } from '../state/route.ts'
import './given.css'
import { GivenList } from './GivenList.tsx'
import { ScoresPane } from './ScoresPane.tsx'
import { useGivenKeys } from './useGivenKeys.ts'

type Props = { readonly entryCode: EntryCode; readonly place: DocumentPlace | null }

/** One entry before the meeting: its documents beside what every juror gave. */
export function GivenEntry({ entryCode, place }: Props): ReactElement | null {
  const views = useGivenViews()
  useEffect(() => {
    entryVisited(entryCode)
  }, [entryCode])
  const one = views?.find(({ view }) => codeOf(view) === entryCode)
  return views === null || one === undefined ? null : (
    <OpenEntry key={entryCode} views={views} one={one} place={place} />
  )
}

type OpenProps = {
  readonly views: readonly GivenView[]
  readonly one: GivenView
  readonly place: DocumentPlace | null
}

function OpenEntry({ views, one, place }: OpenProps): ReactElement {
  const words = useWords()
  const reader = useRef<ReaderHandle>(null)
  const [alone, setAlone] = useState(false)
  const { view } = one
  const onAlone = (): void => {
    setAlone(!alone)
  }
  useAnnotationsRead(view)
  useNoteKeys({ view, reader, onCited: nothing })
  useGivenKeys({ views, one, reader, onAlone })
  const page = {
    id: 'page',
    name: words('given.list.width'),
    title: words('score.about.documents'),
    minimum: 320,
    content: (
      <section className="score-page" aria-label={words('score.about.documents')}>
        <EntryHead view={view} alone={alone} onAlone={onAlone} />
        <EntryReader view={view} place={place} onCited={nothing} ref={reader} />
      </section>
    ),
  }
  const right = {
    id: 'scores',
    name: words('given.scores.width'),
    title: words('given.scores'),
    size: 440,
    minimum: 340,
    maximum: 760,
    content: (
      <ScoresPane
        one={one}
        onGoTo={(evidence) => {
          wentToEvidence(reader.current, one, evidence)
        }}
      />
    ),
  }
  const list = {
    id: 'entries',
    name: '',
    title: words('given.entries'),
    size: 248,
    minimum: 200,
    maximum: 340,
    content: <GivenList views={views} current={codeOf(view)} />,
  }
  return (
    <>
      {alone ? null : <GivenBar />}
      <main className="score-panes">
        <SplitPanes id="given" panes={alone ? [page, right] : [list, page, right]} />
      </main>
    </>
  )
}

/** Of a document that is not on the screen, the page is turned to once it is. */
function wentToEvidence(
  reader: ReaderHandle | null,
  { view }: GivenView,
  { documentId, page, region }: Pick<Evidence, 'documentId' | 'page' | 'region'>,
): void {
  const ids = view.desk.entry.documents.map(({ id }) => id)
  documentShown(documentId, ids)
  reader?.goTo({ documentId, page, region })
}

function GivenBar(): ReactElement | null {
  const words = useWords()
  const desk = useDesk((state) => state.desk)
  if (desk === null) return null
  return (
    <WindowBar
      title={desk.prize.title}
      detail={words('given.reading')}
      backName={words('given.toDesk')}
      onBack={() => {
        useRoute.getState().wentTo({ screen: 'desk' })
      }}
    >
      <span className="soft">
        {words('desk.juror', { id: desk.juror.id, name: desk.juror.name })}
      </span>
    </WindowBar>
  )
}

function nothing(): void {
  // On a desk for reading nothing is cited.
}
