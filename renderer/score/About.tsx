import type { ReactElement } from 'react'
import { Button } from '../components/Button.tsx'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'
import './about.css'
import type { Closing } from './ReasonDialog.tsx'

type Props = { readonly view: EntryView; readonly onClosing: (closing: Closing) => void }

/** What is known of the entry, and the ways not to score it. */
export function About({ view, onClosing }: Props): ReactElement {
  const words = useWords()
  const { entry } = view.desk
  const place = [entry.city, entry.country].filter((part) => part !== '').join(', ')
  const scores = view.state === 'unscored' || view.state === 'partial' || view.state === 'scored'
  return (
    <div className="about selectable">
      {view.category.blind ? <p className="soft">{words('score.about.blind')}</p> : null}
      <dl className="about-facts">
        <Fact name={words('score.about.category')} value={view.category.title} />
        <Fact name={words('score.about.applicant')} value={entry.applicant} />
        <Fact name={words('score.about.place')} value={place} />
        <Fact name={words('score.about.summary')} value={entry.summary} />
      </dl>
      <section>
        <h3 className="about-heading">{words('score.about.documents')}</h3>
        <ul className="about-documents">
          {entry.documents.map(({ id, title, pages }) => (
            <li key={id}>
              <span>{title}</span>
              <span className="soft numbers">{words('count.pages', { count: pages })}</span>
            </li>
          ))}
        </ul>
      </section>
      {scores ? (
        <div className="about-closing">
          <Button
            onPress={() => {
              onClosing('abstain')
            }}
          >
            {words('score.abstain')}
          </Button>
          <Button
            onPress={() => {
              onClosing('recuse')
            }}
          >
            {words('score.recuse')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function Fact({
  name,
  value,
}: {
  readonly name: string
  readonly value: string
}): ReactElement | null {
  if (value === '') return null
  return (
    <div>
      <dt className="about-heading">{name}</dt>
      <dd className="about-value">{value}</dd>
    </div>
  )
}
