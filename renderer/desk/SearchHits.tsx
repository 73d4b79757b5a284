import { SearchX } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { SearchHit } from '../../shared/calls/views.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { StateMark } from '../components/StateMark.tsx'
import { useWords } from '../messages/useWords.ts'
import { api, errorOf } from '../state/api.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { useFailure } from '../state/failure.ts'
import { useRoute } from '../state/route.ts'
import './searchHits.css'

type Props = { readonly query: string; readonly views: readonly EntryView[] }

type Answer = { readonly query: string; readonly hits: readonly SearchHit[] }

const pause = 180

/** The pages that hold the words, by entry; a click opens the page. */
export function SearchHits({ query, views }: Props): ReactElement {
  const words = useWords()
  const answer = useAnswer(query)
  if (answer === null) return <p className="searchHits-waiting">{words('desk.searching')}</p>
  if (answer.hits.length === 0)
    return (
      <EmptyState
        icon={SearchX}
        title={words('desk.search.none', { query: answer.query })}
        body={words('desk.search.none.body')}
      />
    )
  return (
    <div className="searchHits scrolls">
      <p className="searchHits-count" role="status">
        {words('desk.search.hits', { count: answer.hits.length })}
      </p>
      {views.map((view) => (
        <EntryHits
          key={codeOf(view)}
          view={view}
          hits={answer.hits.filter(({ entryCode }) => entryCode === codeOf(view))}
        />
      ))}
    </div>
  )
}

/** The latest answer; an answer that arrives after a newer question is dropped. */
function useAnswer(query: string): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      api('desk.search', { query: query.slice(0, 200) }).then(
        (hits) => {
          if (current) setAnswer({ query, hits })
        },
        (thrown: unknown) => {
          useFailure.getState().happened(errorOf(thrown))
        },
      )
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query])
  return answer
}

type EntryHitsProps = { readonly view: EntryView; readonly hits: readonly SearchHit[] }

function EntryHits({ view, hits }: EntryHitsProps): ReactElement | null {
  if (hits.length === 0) return null
  const { entry } = view.desk
  const place = ({ documentId, page }: SearchHit): number =>
    entry.documents.findIndex(({ id }) => id === documentId) * 100_000 + page
  return (
    <section className="searchHits-entry">
      <h2 className="searchHits-title truncated">
        <StateMark state={view.state} iconOnly /> {entry.code} · {entry.title}
      </h2>
      <ul>
        {hits
          .toSorted((a, b) => place(a) - place(b))
          .map((hit) => (
            <li key={`${hit.documentId} ${hit.page}`}>
              <Hit hit={hit} title={titleOf(view, hit)} />
            </li>
          ))}
      </ul>
    </section>
  )
}

function Hit({ hit, title }: { readonly hit: SearchHit; readonly title: string }): ReactElement {
  const words = useWords()
  const wentTo = useRoute((state) => state.wentTo)
  const { entryCode, documentId, page } = hit
  return (
    <AriaButton
      className="searchHits-hit"
      onPress={() => {
        wentTo({ screen: 'score', entryCode, place: { documentId, page } })
      }}
    >
      <span className="searchHits-place numbers">{words('desk.search.page', { page })}</span>
      <span className="searchHits-document truncated">{title}</span>
      <span className="searchHits-snippet truncated">{markedSnippet(hit.snippet)}</span>
    </AriaButton>
  )
}

function titleOf({ desk: { entry } }: EntryView, { documentId }: SearchHit): string {
  return entry.documents.find(({ id }) => id === documentId)?.title ?? ''
}

/** Each match stands between U+0002 and U+0003. */
function markedSnippet(snippet: string): ReactNode {
  return snippet.split('\u0002').map((part, index) => {
    const [match = '', rest] = part.split('\u0003')
    return rest === undefined ? (
      match
    ) : (
      <span key={index}>
        <mark>{match}</mark>
        {rest}
      </span>
    )
  })
}
