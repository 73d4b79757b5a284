import { type ReactElement, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'
import './about.css'
import { AbstainDialog } from './AbstainDialog.tsx'

/** What is known of the entry, and the way to abstain from it. */
export function About({ view }: { readonly view: EntryView }): ReactElement {
  const words = useWords()
  const [asking, setAsking] = useState(false)
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
        <div>
          <Button
            onPress={() => {
              setAsking(true)
            }}
          >
            {words('score.abstain')}
          </Button>
        </div>
      ) : null}
      <AbstainDialog
        view={view}
        isOpen={asking}
        onClose={() => {
          setAsking(false)
        }}
      />
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
