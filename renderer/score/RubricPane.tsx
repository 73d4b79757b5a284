import { type ReactElement, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import type { CriterionPath } from '../../shared/model/ids.ts'
import type { Missing } from '../../shared/scoring/missing.ts'
import { useWords } from '../messages/useWords.ts'
import { useDragging } from '../notes/dragging.ts'
import { NotesPane } from '../notes/NotesPane.tsx'
import { regionAround } from '../notes/regionAround.ts'
import { useAnnotationsOf } from '../notes/useAnnotationsOf.ts'
import type { EntryView } from '../state/entryView.ts'
import { About } from './About.tsx'
import { ClosedSheet } from './ClosedSheet.tsx'
import { type Closing, ReasonDialog } from './ReasonDialog.tsx'
import { Rubric } from './Rubric.tsx'
import type { RubricActions } from './rubricActions.ts'
import './rubricPane.css'
import { RubricFoot } from './RubricFoot.tsx'

type Props = {
  readonly view: EntryView
  readonly inHand: CriterionPath | null
  readonly actions: RubricActions
  /** Takes in hand what is missing. */
  readonly onLack: (lack: Missing) => void
  readonly onNext: () => void
}

/** The right pane: the rubric or what is known of the entry, the total and the one action below. */
export function RubricPane({ view, inHand, actions, onLack, onNext }: Props): ReactElement {
  const words = useWords()
  const [tab, setTab] = useState('rubric')
  const [closing, setClosing] = useState<Closing | null>(null)
  // What is dragged from the page needs its criteria in sight.
  const isDragging = useDragging(({ dragged }) => dragged !== null)
  const scores = view.state === 'unscored' || view.state === 'partial' || view.state === 'scored'
  return (
    <section className="rubricPane" aria-label={words('score.rubric')}>
      <Tabs
        className="rubricPane-tabs"
        selectedKey={isDragging ? 'rubric' : tab}
        onSelectionChange={(key) => {
          setTab(String(key))
        }}
      >
        <PaneTabs view={view} />
        <TabPanel id="rubric" className="rubricPane-panel">
          {scores ? (
            <Rubric key={view.desk.entry.code} view={view} inHand={inHand} actions={actions} />
          ) : (
            <ClosedSheet view={view} onClosing={setClosing} />
          )}
        </TabPanel>
        <TabPanel id="notes" className="rubricPane-panel scrolls">
          <NotesPane
            view={view}
            onGoTo={({ documentId, page, regions }) => {
              actions.evidenceShown({ documentId, page, region: regionAround(regions) })
            }}
          />
        </TabPanel>
        <TabPanel id="about" className="rubricPane-panel scrolls">
          <About view={view} onClosing={setClosing} />
        </TabPanel>
      </Tabs>
      <ReasonDialog
        view={view}
        closing={closing}
        onClose={() => {
          setClosing(null)
        }}
        onDone={() => {
          setClosing(null)
          setTab('rubric')
        }}
      />
      <RubricFoot
        view={view}
        onLack={(lack) => {
          setTab('rubric')
          onLack(lack)
        }}
        onNext={onNext}
      />
    </section>
  )
}

/** My notes says how many there are, so that nobody has to look. */
function PaneTabs({ view }: { readonly view: EntryView }): ReactElement {
  const words = useWords()
  const count = useAnnotationsOf(view)?.length ?? 0
  return (
    <TabList className="rubricPane-tabList" aria-label={words('score.rubric')}>
      <Tab id="rubric" className="rubricPane-tab">
        {words('score.rubric')}
      </Tab>
      <Tab id="notes" className="rubricPane-tab">
        {count === 0 ? words('notes.title') : words('notes.title.count', { count })}
      </Tab>
      <Tab id="about" className="rubricPane-tab">
        {words('score.about')}
      </Tab>
    </TabList>
  )
}
