import { type ReactElement, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { useIntl } from 'react-intl'
import type { Evidence } from '../../shared/model/sheet.ts'
import { useWords } from '../messages/useWords.ts'
import { NotesPane } from '../notes/NotesPane.tsx'
import { regionAround } from '../notes/regionAround.ts'
import { useAnnotationsOf } from '../notes/useAnnotationsOf.ts'
import '../score/rubricPane.css'
import type { GivenView } from '../state/given.ts'
import { AmendmentList } from './AmendmentList.tsx'
import { CommentList } from './CommentList.tsx'
import { figureText } from './figureText.ts'
import { ScoresTable } from './ScoresTable.tsx'

export type CitedPlace = Pick<Evidence, 'documentId' | 'page' | 'region'>

type Props = {
  readonly one: GivenView
  readonly onGoTo: (place: CitedPlace) => void
}

/** What every juror gave and said, and the juror's own notes. */
export function ScoresPane({ one, onGoTo }: Props): ReactElement {
  const words = useWords()
  const [tab, setTab] = useState('scores')
  const count = useAnnotationsOf(one.view)?.length ?? 0
  return (
    <section className="rubricPane" aria-label={words('given.scores')}>
      <Tabs
        className="rubricPane-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          setTab(String(key))
        }}
      >
        <TabList className="rubricPane-tabList" aria-label={words('given.scores')}>
          <Tab id="scores" className="rubricPane-tab">
            {words('given.scores')}
          </Tab>
          <Tab id="notes" className="rubricPane-tab">
            {count === 0 ? words('notes.title') : words('notes.title.count', { count })}
          </Tab>
        </TabList>
        <TabPanel id="scores" className="rubricPane-panel scrolls">
          <div className="given-scores selectable">
            <Standing one={one} />
            <ScoresTable one={one} />
            <AmendmentList one={one} />
            <CommentList one={one} onGoTo={onGoTo} />
          </div>
        </TabPanel>
        <TabPanel id="notes" className="rubricPane-panel scrolls">
          <NotesPane
            view={one.view}
            onGoTo={({ documentId, page, regions }) => {
              onGoTo({ documentId, page, region: regionAround(regions) })
            }}
          />
        </TabPanel>
      </Tabs>
    </section>
  )
}

function Standing({ one: { place } }: Pick<Props, 'one'>): ReactElement {
  const words = useWords()
  const intl = useIntl()
  return (
    <p className="given-standing numbers">
      {words('given.standing', {
        rank: place.rank ?? 'none',
        score: figureText(intl, place.score),
        spread: figureText(intl, place.spread),
      })}
    </p>
  )
}
