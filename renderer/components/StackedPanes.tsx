import { type ReactElement, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../messages/useWords.ts'
import { Segments } from './Segments.tsx'
import type { Pane } from './SplitPanes.tsx'
import './stackedPanes.css'

type Props = { readonly panes: readonly Pane[] }

/** One pane at a time. All are drawn, in a row that scrolls: what takes the focus comes into sight. */
export function StackedPanes({ panes }: Props): ReactElement {
  const words = useWords()
  const row = useRef<HTMLDivElement>(null)
  const first = panes.find(({ folded }) => folded === undefined)?.id ?? ''
  const [shown, setShown] = useState(first)
  const newest = panes.length > 1 ? (panes.at(-1)?.id ?? '') : ''
  const begun = useRef(false)
  useLayoutEffect(() => {
    // At first the main pane; one that opens later is what was asked for.
    const wanted = begun.current ? newest : first
    begun.current = true
    row.current?.querySelector(`[data-pane="${wanted}"]`)?.scrollIntoView()
  }, [first, newest])
  return (
    <>
      <div className="stackedPanes-choice">
        <Segments
          name={words('panes.shown')}
          choices={panes.map(({ id, title, name }) => ({ key: id, words: title ?? name }))}
          chosen={shown}
          onChosen={(id) => {
            row.current?.querySelector(`[data-pane="${id}"]`)?.scrollIntoView()
          }}
        />
      </div>
      <div
        ref={row}
        className="stackedPanes-row"
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) => {
          // Where lines run from right to left, so does this.
          const at = Math.round(Math.abs(scrollLeft) / clientWidth)
          setShown(panes[at]?.id ?? first)
        }}
      >
        {panes.map(({ id, content, onFolded }) => (
          <StackedPane key={id} id={id} {...(onFolded === undefined ? {} : { onFolded })}>
            {content}
          </StackedPane>
        ))}
      </div>
    </>
  )
}

type PaneProps = {
  readonly id: string
  readonly onFolded?: (folded: boolean) => void
  readonly children: Pane['content']
}

function StackedPane({ id, onFolded, children }: PaneProps): ReactElement {
  useLayoutEffect(() => {
    onFolded?.(false)
    // Once, when it comes to stand here: it has the whole width.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <div className="splitPanes-pane stackedPanes-pane" data-pane={id}>
      {children}
    </div>
  )
}
