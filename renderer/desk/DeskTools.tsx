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

function NextThing({ views }: { readonly views: readonly EntryView[] }): ReactElement {
  const words = useWords()
  const desk = useDesk((state) => state.desk)
  const last = useDesk((state) => state.lastEntry)
  const wentTo = useRoute((state) => state.wentTo)
  const next = toContinue(views, last)
  if (next !== null) {
    const code = codeOf(next)
    const begun = views.some(({ state }) => state === 'partial' || state === 'scored')
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
  const before = desk !== null && desk.exports.length > 0
  return (
    <Button
      kind="primary"
      icon={FilePen}
      onPress={() => {
        wentTo({ screen: 'export' })
      }}
    >
      {words(before ? (desk.unexported ? 'desk.export.again' : 'desk.export.view') : 'desk.export')}
    </Button>
  )
}
