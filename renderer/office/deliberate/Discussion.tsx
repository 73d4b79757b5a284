import { MessagesSquare } from 'lucide-react'
import { type ReactElement, useRef } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { type Pane, SplitPanes } from '../../components/SplitPanes.tsx'
import { useWords } from '../../messages/useWords.ts'
import type { ReaderHandle } from '../../reader/Reader.tsx'
import { useProjector } from '../../state/projector.ts'
import { AudienceTools } from './audience/AudienceTools.tsx'
import { audienceTalkOf } from './audience/audienceTalkOf.ts'
import './deliberate.css'
import { DeliberationStrip } from './DeliberationStrip.tsx'
import { DiscussedReader } from './entry/DiscussedReader.tsx'
import { EntryPane } from './entry/EntryPane.tsx'
import { Projected } from './projector/Projected.tsx'
import { Queue } from './queue/Queue.tsx'
import { type Discussed, type Talk, useTalk } from './useTalk.ts'
import { useDeliberationKeys } from './useDeliberationKeys.ts'

/** A category: its queue along the top, the entry in hand below with its documents and everybody's points. */
export function Discussion(props: Discussed): ReactElement {
  const talk = useTalk(props)
  const reader = useRef<ReaderHandle>(null)
  const isProjected = useProjector(({ isOn }) => isOn)
  useDeliberationKeys(talk, reader)
  return (
    <section className="deliberate" aria-label={talk.scored.category.title}>
      {isProjected && talk.row !== null ? (
        <Projected talk={talk} row={talk.row} reader={reader} />
      ) : (
        <>
          <DeliberationStrip talk={talk} prize={props.results.prize} />
          <AudienceTools talk={audienceTalkOf(talk)} />
          {talk.queueShown ? <Queue talk={talk} /> : null}
          <InHand talk={talk} reader={reader} />
        </>
      )}
    </section>
  )
}

type InHandProps = {
  readonly talk: Talk
  readonly reader: { readonly current: ReaderHandle | null }
}

function InHand({ talk, reader }: InHandProps): ReactElement {
  const words = useWords()
  const { row } = talk
  if (row === null)
    return (
      <EmptyState
        icon={MessagesSquare}
        title={words('deliberate.choose')}
        body={words('deliberate.choose.body')}
      />
    )
  const page: Pane = {
    id: 'page',
    name: '',
    title: words('reader.documents'),
    minimum: 300,
    content: (
      <section className="deliberate-page" aria-label={words('reader.documents')}>
        <DiscussedReader key={row.entry.code} talk={talk} entry={row.entry} ref={reader} />
      </section>
    ),
  }
  const scores: Pane = {
    id: 'scores',
    name: words('deliberate.pane'),
    title: words('deliberate.tab.scores'),
    size: 520,
    minimum: 360,
    content: <EntryPane key={row.entry.code} talk={talk} row={row} reader={reader} />,
  }
  return (
    <div className="deliberate-panes">
      <SplitPanes id="deliberate" panes={[page, scores]} />
    </div>
  )
}
