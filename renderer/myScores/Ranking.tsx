import { Equal, X } from 'lucide-react'
import { type ReactElement, useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import type { EntryCode } from '../../shared/model/ids.ts'
import { Icon } from '../components/Icon.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { StateMark } from '../components/StateMark.tsx'
import { totalText } from '../messages/quantities.ts'
import { useWords } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import { useMyScores } from '../state/myScores.ts'
import { entryOpened } from './entryWords.ts'
import type { OwnCategory, OwnEntry } from './ownCategory.ts'
import './ranking.css'

type Props = {
  readonly own: OwnCategory
  readonly lit: ReadonlySet<EntryCode> | null
  /** What the filter is, in words; empty without one. */
  readonly filter: string
}

/** The juror's own order, what is not complete yet, and the calibration entry apart from both. */
export function Ranking({ own, lit, filter }: Props): ReactElement {
  const words = useWords()
  const shown = own.entries.filter(({ code }) => lit === null || lit.has(code))
  return (
    <aside className="ranking scrolls" aria-label={words('myScores.ranking')}>
      <h3 className="ranking-title">{words('myScores.ranking')}</h3>
      {filter === '' ? null : <FilterLine filter={filter} />}
      <ol>
        {shown.map((entry) => (
          <RankLine key={entry.code} entry={entry} />
        ))}
      </ol>
      {lit === null && own.open.length > 0 ? (
        <ViewList title={words('myScores.notYet')} views={own.open} />
      ) : null}
      {lit === null && own.calibration !== null ? (
        <ViewList title={words('myScores.calibration')} views={[own.calibration]} />
      ) : null}
    </aside>
  )
}

function FilterLine({ filter }: { readonly filter: string }): ReactElement {
  const words = useWords()
  return (
    <p className="ranking-filter" role="status">
      <span>{filter}</span>
      <IconButton
        icon={X}
        name={words('myScores.filter.clear')}
        onPress={() => {
          useMyScores.getState().filterChosen(null)
        }}
      />
    </p>
  )
}

function RankLine({ entry }: { readonly entry: OwnEntry }): ReactElement {
  const words = useWords()
  const intl = useIntl()
  const { code, title, rank, total, tiedWith, deviations } = entry
  const line = useLine(code)
  return (
    <li>
      <button type="button" className="ranking-line" {...line}>
        <span className="ranking-rank numbers">{rank}</span>
        <span className="ranking-name">
          <span className="ranking-code numbers">{code}</span>
          <span>{title}</span>
          {tiedWith.length === 0 ? null : (
            <span className="ranking-remark">
              <Icon of={Equal} />
              {words('myScores.ranking.tied', { count: tiedWith.length, code: tiedWith[0] ?? '' })}
            </span>
          )}
          {deviations === null ? null : (
            <span className="ranking-remark ranking-remark--far">
              {words('myScores.legend.far')}
            </span>
          )}
        </span>
        <span className="ranking-total numbers">{totalText(intl, total)}</span>
      </button>
    </li>
  )
}

type Line = {
  readonly ref: React.RefObject<HTMLButtonElement | null>
  readonly 'data-lit': boolean
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly onClick: () => void
}

/** Lit with its point in the plots; in focus again when the juror comes back from the entry. */
function useLine(code: EntryCode): Line {
  const { pointed, entryPointed } = useMyScores()
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (useDesk.getState().lastEntry === code && isFocusFree()) ref.current?.focus()
  }, [code])
  const take = (): void => {
    entryPointed(code)
  }
  const leave = (): void => {
    entryPointed(null)
  }
  return {
    ref,
    'data-lit': pointed === code,
    onPointerEnter: take,
    onPointerLeave: leave,
    onFocus: take,
    onBlur: leave,
    onClick: () => {
      entryOpened(code)
    },
  }
}

function isFocusFree(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

type ListProps = { readonly title: string; readonly views: readonly EntryView[] }

/** Entries without a rank, with their states. */
function ViewList({ title, views }: ListProps): ReactElement {
  const intl = useIntl()
  return (
    <section className="ranking-others">
      <h4>{title}</h4>
      <ul>
        {views.map((view) => (
          <li key={codeOf(view)}>
            <button
              type="button"
              className="ranking-line"
              onClick={() => {
                entryOpened(codeOf(view))
              }}
            >
              <span className="ranking-rank">
                <StateMark state={view.state} iconOnly />
              </span>
              <span className="ranking-name">
                <span className="ranking-code numbers">{codeOf(view)}</span>
                <span>{view.desk.entry.title}</span>
              </span>
              <span className="ranking-total numbers">
                {view.state === 'scored' && view.total !== null ? totalText(intl, view.total) : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
