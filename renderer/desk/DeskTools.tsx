import { ArrowRight, FilePen } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { SearchField } from '../components/SearchField.tsx'
import { useWords } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import { useDeskView } from '../state/deskView.ts'
import { codeOf, type EntryView, toContinue } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import './deskTools.css'
import { firstHitTaken } from './search/useHitKeys.ts'
import { StateFilter } from './StateFilter.tsx'
import { nextTaken } from './useDeskKeys.ts'

type Props = { readonly views: readonly EntryView[] }

/** Search, filter, and the one thing to do next. */
export function DeskTools({ views }: Props): ReactElement {
  const words = useWords()
  const { query, changed } = useDeskView()
  return (
    <div className="deskTools">
      <div
        className="deskTools-search"
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && firstHitTaken()) event.preventDefault()
        }}
      >
        <SearchField
          name={words('desk.search')}
          value={query}
          onChange={(text) => {
            changed({ query: text })
          }}
        />
      </div>
      {query.trim() === '' ? <StateFilter views={views} /> : null}
      <div className="deskTools-next">
        <NextThing views={views} />
      </div>
    </div>
  )
}

/** What waits to be scored comes first; the export is one step away once something is scored. */
function NextThing({ views }: Props): ReactElement {
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
  return (
    <Button
      kind="primary"
      icon={ArrowRight}
      keys="N"
      onPress={() => {
        nextTaken(next)
      }}
    >
      {words(begun ? 'desk.continue' : 'desk.begin', { code: codeOf(next) })}
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
