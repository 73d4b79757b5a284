import { ArrowRight, FilePen } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { SearchField } from '../components/SearchField.tsx'
import { Select } from '../components/Select.tsx'
import { useWords } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import { codeOf, type EntryView, toContinue } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import './deskTools.css'
import type { StateChoice } from './DeskScreen.tsx'

type Props = {
  readonly views: readonly EntryView[]
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly stateChoice: StateChoice
  readonly onStateChoice: (choice: StateChoice) => void
}

/** Search, filter, and the one thing to do next. */
export function DeskTools(props: Props): ReactElement {
  const words = useWords()
  return (
    <div className="deskTools">
      <div className="deskTools-search">
        <SearchField name={words('desk.search')} value={props.query} onChange={props.onQuery} />
      </div>
      <Select
        bare
        label={words('desk.filter')}
        choices={[
          { key: 'all', words: words('desk.filter.all') },
          { key: 'open', words: words('desk.filter.open') },
        ]}
        chosen={props.stateChoice}
        onChosen={props.onStateChoice}
      />
      <div className="deskTools-next">
        <NextThing views={props.views} />
      </div>
    </div>
  )
}

/** What waits to be scored comes first; the export is one step away once something is scored. */
function NextThing({ views }: { readonly views: readonly EntryView[] }): ReactElement {
  const last = useDesk((state) => state.lastEntry)
  const next = toContinue(views, last)
  const begun = views.some(({ state }) => state === 'partial' || state === 'scored')
  if (next === null) return <ExportButton kind="primary" />
  return (
    <>
      {begun ? <ExportButton kind="quiet" /> : null}
      <ContinueButton next={next} begun={begun} />
    </>
  )
}

type ContinueProps = { readonly next: EntryView; readonly begun: boolean }

function ContinueButton({ next, begun }: ContinueProps): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const code = codeOf(next)
  return (
    <Button
      kind="primary"
      icon={ArrowRight}
      onPress={() => {
        if (next.state === 'undeclared') wentTo({ screen: 'declare' })
        else wentTo({ screen: 'score', entryCode: code, place: null })
      }}
    >
      {words(begun ? 'desk.continue' : 'desk.begin', { code })}
    </Button>
  )
}

function ExportButton({ kind }: { readonly kind: 'primary' | 'quiet' }): ReactElement {
  const words = useWords()
  const desk = useDesk((state) => state.desk)
  const wentTo = useRoute((state) => state.wentTo)
  const before = desk !== null && desk.exports.length > 0
  return (
    <Button
      kind={kind}
      icon={FilePen}
      onPress={() => {
        wentTo({ screen: 'export' })
      }}
    >
      {words(before ? (desk.unexported ? 'desk.export.again' : 'desk.export.view') : 'desk.export')}
    </Button>
  )
}
