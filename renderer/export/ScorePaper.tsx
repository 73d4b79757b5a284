import type { ReactElement, ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useIntl } from 'react-intl'
import type { Desk } from '../../shared/calls/views.ts'
import { StateMark } from '../components/StateMark.tsx'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { useRoute } from '../state/route.ts'
import { missingText } from './missingText.ts'

type Props = {
  readonly desk: Desk
  readonly views: readonly EntryView[]
  /** The foot of the paper: what is signed. */
  readonly children: ReactNode
}

/** Every entry with its points as on a printed form, by category; what is missing stands in amber with a jump. */
export function ScorePaper({ desk, views, children }: Props): ReactElement {
  const words = useWords()
  const { prize, juror } = desk
  return (
    <article className="scorePaper">
      <header className="scorePaper-head">
        <p className="soft">
          {words('prize.round', { prize: prize.title, round: prize.round.title })}
        </p>
        <h2 className="scorePaper-title">
          {words('export.sheet.title', {
            juror: words('desk.juror', { id: juror.id, name: juror.name }),
          })}
        </h2>
      </header>
      {prize.categories.map(({ id, title }) => (
        <CategoryLines
          key={id}
          title={title}
          views={views.filter(({ category }) => category.id === id)}
        />
      ))}
      {children}
    </article>
  )
}

type LinesProps = { readonly title: string; readonly views: readonly EntryView[] }

function CategoryLines({ title, views }: LinesProps): ReactElement | null {
  if (views.length === 0) return null
  return (
    <section>
      <h3 className="scorePaper-category">{title}</h3>
      <ul>
        {views.map((view) => (
          <EntryLine key={codeOf(view)} view={view} />
        ))}
      </ul>
    </section>
  )
}

function EntryLine({ view }: { readonly view: EntryView }): ReactElement {
  const intl = useIntl()
  const { entry } = view.desk
  return (
    <li className="scorePaper-line">
      <span className="scorePaper-code numbers">{entry.code}</span>
      <span className="scorePaper-name">{entry.title}</span>
      <StateMark state={view.state} />
      <span className="scorePaper-points numbers">
        {view.total !== null && view.state === 'scored' ? totalText(intl, view.total) : '–'}
      </span>
      {view.state === 'partial' || view.state === 'undeclared' || view.state === 'unscored' ? (
        <Lacking view={view} />
      ) : null}
    </li>
  )
}

function Lacking({ view }: { readonly view: EntryView }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const code = codeOf(view)
  return (
    <span className="scorePaper-lacking">
      <span>{missingText(view, words)}</span>
      <AriaButton
        className="scorePaper-jump"
        onPress={() => {
          if (view.state === 'undeclared') wentTo({ screen: 'declare' })
          else wentTo({ screen: 'score', entryCode: code, place: null })
        }}
      >
        {words('export.goTo', { code })}
      </AriaButton>
    </span>
  )
}
