import { type ReactElement, useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { guide } from 'virtual:guide'
import type { GuidePage } from '../../shared/guide/guidePage.ts'
import { WindowBar } from '../components/WindowBar.tsx'
import { useWords } from '../messages/useWords.ts'
import { useRoute } from '../state/route.ts'
import { languageOf, useSettings } from '../state/settings.ts'
import { GuideArticle } from './GuideArticle.tsx'
import './guide.css'

/** The user's guide inside the window: its pages at the side, one of them to read. */
export function GuideScreen({ page: name }: { readonly page: string }): ReactElement {
  const words = useWords()
  const pages = guide[useSettings(({ settings }) => languageOf(settings))]
  const at = Math.max(
    pages.findIndex((one) => one.name === name),
    0,
  )
  const page = pages[at]
  return (
    <>
      <WindowBar title={words('guide.title')} />
      <div className="guide">
        <nav className="guide-pages scrolls" aria-label={words('guide.pages')}>
          {partsOf(pages).map(({ part, pages: its }) => (
            <section key={part}>
              {part === null ? null : <h2 className="guide-part">{part}</h2>}
              <ul>
                {its.map((one) => (
                  <PageLine key={one.name} page={one} isCurrent={one === page} />
                ))}
              </ul>
            </section>
          ))}
        </nav>
        {page === undefined ? null : <Shown page={page} next={nextOf(pages, at)} />}
      </div>
    </>
  )
}

type Part = { readonly part: string | null; readonly pages: readonly GuidePage[] }

/** The index by itself, then the pages for each reader. */
function partsOf(pages: readonly GuidePage[]): readonly Part[] {
  const names = [...new Set(pages.map(({ part }) => part))]
  return names.map((name) => ({ part: name, pages: pages.filter(({ part }) => part === name) }))
}

/** No page leads on to what is for another reader. */
function nextOf(pages: readonly GuidePage[], at: number): GuidePage | null {
  const [page, next] = [pages[at], pages[at + 1]]
  const goesOn = page?.part === null || page?.part === next?.part
  return goesOn ? (next ?? null) : null
}

type LineProps = { readonly page: GuidePage; readonly isCurrent: boolean }

function PageLine({ page: { name, title }, isCurrent }: LineProps): ReactElement {
  const movedOn = useRoute((state) => state.movedOn)
  const line = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li>
      <AriaButton
        ref={line}
        className="guide-page"
        {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
        onPress={() => {
          movedOn({ screen: 'guide', page: name })
        }}
      >
        {title}
      </AriaButton>
    </li>
  )
}

type ShownProps = { readonly page: GuidePage; readonly next: GuidePage | null }

/** Begins at its top; the focus is on the title, so that a screen reader begins there too. */
function Shown({ page, next }: ShownProps): ReactElement {
  const words = useWords()
  const { wentTo, movedOn } = useRoute()
  const main = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    main.current?.scrollTo({ top: 0 })
    title.current?.focus({ preventScroll: true })
  }, [page])
  return (
    <main ref={main} className="guide-main scrolls">
      <article className="guide-article selectable">
        <h2 ref={title} tabIndex={-1} className="guide-title">
          {page.title}
        </h2>
        <GuideArticle
          blocks={page.blocks}
          onPage={(name) => {
            wentTo({ screen: 'guide', page: name })
          }}
        />
        {next === null ? null : (
          <AriaButton
            className="guide-next"
            onPress={() => {
              movedOn({ screen: 'guide', page: next.name })
            }}
          >
            {words('guide.next', { title: next.title })}
          </AriaButton>
        )}
      </article>
    </main>
  )
}
