import type { ReactElement } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import type { Evidence } from '../../../../shared/model/sheet.ts'
import { useWords } from '../../../messages/useWords.ts'
import type { ReaderHandle } from '../../../reader/Reader.tsx'
import { deliberationTabs, useDeliberationView } from '../../../state/deliberationView.ts'
import { CommentsPane } from '../comments/CommentsPane.tsx'
import { NotesPane } from '../notes/NotesPane.tsx'
import { ConflictNotice } from '../panel/ConflictNotice.tsx'
import { Panel } from '../panel/Panel.tsx'
import { panelOf } from '../panel/seats.ts'
import type { QueueRow } from '../queue/queueRows.ts'
import type { Talk } from '../useTalk.ts'
import './entryPane.css'
import { EntryHead } from './EntryHead.tsx'

type Props = {
  readonly talk: Talk
  readonly row: QueueRow
  readonly reader: { readonly current: ReaderHandle | null }
}

/** Everything about the entry in hand: who gave what and why, and what the jury says of it. */
export function EntryPane({ talk, row, reader }: Props): ReactElement {
  const words = useWords()
  const { tab, tabChosen } = useDeliberationView()
  const { code } = row.entry
  const seats = panelOf(talk, code)
  const goTo = ({ documentId, page, region }: Evidence): void => {
    reader.current?.goTo({ documentId, page, region })
  }
  return (
    <section className="discussedEntry" aria-label={words('deliberate.pane')}>
      <EntryHead talk={talk} row={row} />
      <ConflictNotice talk={talk} row={row} />
      <Tabs
        className="discussedEntry-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = deliberationTabs.find((one) => one === key)
          if (chosen !== undefined) tabChosen(chosen)
        }}
      >
        <TabList className="discussedEntry-tabList" aria-label={words('deliberate.tabs')}>
          {deliberationTabs.map((one) => (
            <Tab key={one} id={one} className="discussedEntry-tab">
              {words(`deliberate.tab.${one}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="scores" className="discussedEntry-panel scrolls">
          {row.isCovered ? <Covered /> : <Panel talk={talk} row={row} seats={seats} />}
        </TabPanel>
        <TabPanel id="comments" className="discussedEntry-panel scrolls">
          {row.isCovered ? <Covered /> : <CommentsPane talk={talk} seats={seats} onGoTo={goTo} />}
        </TabPanel>
        <TabPanel id="notes" className="discussedEntry-panel scrolls">
          <NotesPane talk={talk} entryCode={code} />
        </TabPanel>
      </Tabs>
    </section>
  )
}

function Covered(): ReactElement {
  const words = useWords()
  return <p className="soft">{words('deliberate.covered.body')}</p>
}
