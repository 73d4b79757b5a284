import { type ReactElement, useRef } from 'react'
import type { SearchAnswer } from '../../../shared/calls/searchViews.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { useWords } from '../../messages/useWords.ts'
import { useDeskView } from '../../state/deskView.ts'
import { codeOf, type EntryView } from '../../state/entryView.ts'
import { Hit } from './Hit.tsx'
import { type HitGroup, hitGroups, hitKey, type HitKind, hitKinds, shownHits } from './hitGroups.ts'
import { NothingFound } from './NothingFound.tsx'
import './searchHits.css'
import { Searched } from './Searched.tsx'
import { useAnswer } from './useAnswer.ts'
import { onHitKey, useHitInFocus } from './useHitKeys.ts'

type Props = { readonly query: string; readonly views: readonly EntryView[] }

/** Everything that holds the words: entries, notes, comments, pages. */
export function SearchHits({ query, views }: Props): ReactElement {
  const words = useWords()
  const found = useAnswer(query)
  if (found === null) return <p className="searchHits-waiting">{words('desk.searching')}</p>
  if (found.answer.hits.length === 0)
    return <NothingFound query={found.query} searched={found.answer.searched} views={views} />
  return <HitList answer={found.answer} views={views} />
}

type ListProps = { readonly answer: SearchAnswer; readonly views: readonly EntryView[] }

function HitList({ answer, views }: ListProps): ReactElement {
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const { inFocus, opened } = useDeskView()
  useHitInFocus(list)
  const sections = hitKinds
    .map((kind) => ({ kind, groups: hitGroups(kind, answer.hits, views) }))
    .filter(({ groups }) => groups.length > 0)
  const keys = sections.flatMap(({ groups }) =>
    groups.flatMap((group) => shownHits(group, opened.includes(group.key)).map(hitKey)),
  )
  const stop = inFocus !== null && keys.includes(inFocus) ? inFocus : keys[0]
  return (
    <div className="searchHits scrolls" ref={list} onKeyDown={onHitKey}>
      {sections.map(({ kind, groups }) => (
        <section key={kind} aria-label={words(`search.kind.${kind}`)}>
          <h2 className="searchHits-kind">
            {words(`search.kind.${kind}`)}
            <span className="searchHits-count numbers">{countText(kind, groups, answer)}</span>
          </h2>
          {groups.map((group) => (
            <Group key={group.key} group={group} stop={stop ?? ''} />
          ))}
        </section>
      ))}
      <Searched searched={answer.searched} views={views} />
    </div>
  )
}

function countText(
  kind: HitKind,
  groups: readonly HitGroup[],
  { pagesFound }: SearchAnswer,
): number {
  return kind === 'page' ? pagesFound : groups.reduce((sum, { hits }) => sum + hits.length, 0)
}

type GroupProps = { readonly group: HitGroup; readonly stop: string }

function Group({ group, stop }: GroupProps): ReactElement {
  const words = useWords()
  const { opened, changed } = useDeskView()
  const { view, key, hits } = group
  const isOpened = opened.includes(key)
  const shown = shownHits(group, isOpened)
  const { entry } = view.desk
  return (
    <div className="searchHits-entry" role="group" aria-label={`${entry.code} ${entry.title}`}>
      <h3 className="searchHits-title">
        <StateMark state={view.state} iconOnly />
        <span className="searchHits-code numbers">{codeOf(view)}</span>
        <span>{entry.title}</span>
      </h3>
      {shown.map((hit) => (
        <Hit key={hitKey(hit)} hit={hit} view={view} isStop={hitKey(hit) === stop} />
      ))}
      {shown.length < hits.length ? (
        <button
          type="button"
          className="searchHits-more"
          onClick={() => {
            changed({ opened: [...opened, key] })
          }}
        >
          {words('search.more', { count: hits.length - shown.length })}
        </button>
      ) : null}
    </div>
  )
}
