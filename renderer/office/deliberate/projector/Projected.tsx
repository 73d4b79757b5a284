import { X } from 'lucide-react'
import { type ReactElement, useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { IconButton } from '../../../components/IconButton.tsx'
import { useWords } from '../../../messages/useWords.ts'
import type { ReaderHandle } from '../../../reader/Reader.tsx'
import { useProjector } from '../../../state/projector.ts'
import { exactScoreText } from '../../results/scoreText.ts'
import { DiscussedReader } from '../entry/DiscussedReader.tsx'
import { Clock } from '../entry/Timer.tsx'
import { ConflictNotice } from '../panel/ConflictNotice.tsx'
import { PanelPlot } from '../panel/PanelPlot.tsx'
import { PanelTable } from '../panel/PanelTable.tsx'
import { panelOf } from '../panel/seats.ts'
import type { QueueRow } from '../queue/queueRows.ts'
import type { Talk } from '../useTalk.ts'
import './projected.css'

type Props = { readonly talk: Talk; readonly row: QueueRow }
type WithReader = Props & { readonly reader: { readonly current: ReaderHandle | null } }

/** The entry in hand at a size that is read from the back of the room. */
export function Projected({ talk, row, reader }: WithReader): ReactElement {
  const shows = useProjector((state) => state.shows)
  const { entry } = row
  return (
    <div className="projected" data-shows={shows}>
      <Head talk={talk} row={row} />
      <div className="projected-body">
        <section className="projected-page" aria-label={entry.title} hidden={shows === 'scores'}>
          <DiscussedReader key={entry.code} talk={talk} entry={entry} ref={reader} />
        </section>
        {shows === 'page' ? null : <Points talk={talk} row={row} />}
      </div>
    </div>
  )
}

function Points({ talk, row }: Props): ReactElement {
  const words = useWords()
  const seats = panelOf(talk, row.entry.code).filter(
    ({ isInConflict }) => !isInConflict || !talk.view.conflictedLeftOut,
  )
  return (
    <section
      className="projected-points scrolls"
      aria-label={words('deliberate.tab.scores')}
      tabIndex={0}
    >
      {row.isCovered ? (
        <ConflictNotice talk={talk} row={row} />
      ) : (
        <>
          <PanelPlot seats={seats} mean={row.result.mean} />
          <PanelTable talk={talk} seats={seats} />
        </>
      )}
    </section>
  )
}

function Head({ talk, row }: Props): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { entry, result, isCovered } = row
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Not on the button that leaves: its tooltip would stand before the points.
    title.current?.focus()
  }, [])
  return (
    <header className="projected-head">
      <h1 ref={title} className="projected-title truncated" tabIndex={-1} data-begins>
        <span className="numbers">{entry.code}</span> {entry.title}
      </h1>
      {isCovered || !('rank' in result) ? null : (
        <p className="projected-standing numbers">
          <strong>{exactScoreText(intl, result.exact)}</strong>
          <span>
            {words('results.rankOf', { rank: result.rank, of: talk.scored.ranking.entries.length })}
          </span>
        </p>
      )}
      <Clock talk={talk} entryCode={entry.code} />
      <IconButton
        icon={X}
        name={words('deliberate.projector.leave')}
        keys="Esc"
        onPress={useProjector.getState().left}
      />
    </header>
  )
}
