import { useEffect, useState, type ReactElement, type ReactNode } from 'react'
import type { Side } from '../viewer/origins.ts'
import { clearSelection, releaseMark } from './commands.ts'
import { FindBar } from './FindBar.tsx'
import { FindingsPane } from './FindingsPane.tsx'
import { LinkAddress } from './LinkAddress.tsx'
import { OutlinePane } from './OutlinePane.tsx'
import { useReader, useReaderState } from './readerContext.ts'
import type { Audience, ReaderDocument, ReaderSelection } from './readerDocument.ts'
import { ReaderNotice } from './ReaderNotice.tsx'
import { ReaderToolbar } from './ReaderToolbar.tsx'
import { FloatingMenu } from './FloatingMenu.tsx'
import { Thumbnails } from './Thumbnails.tsx'
import { useReaderWords } from './useReaderWords.ts'
import { ViewerFrame } from './ViewerFrame.tsx'

type Props = {
  readonly document: ReaderDocument
  /** All of its entry. */
  readonly documents: readonly ReaderDocument[]
  readonly side: Side
  /** Whether the other documents can be searched too. */
  readonly withEntry: boolean
  readonly audience: Audience
  readonly selectionMenu?: (selection: ReaderSelection, done: () => void) => ReactNode
  readonly markMenu?: (id: string, done: () => void) => ReactNode
}

/** Tools, side pane and pages of the document that is open. */
export function ReaderPane(props: Props): ReactElement {
  const { document, documents, side, withEntry, audience, selectionMenu, markMenu } = props
  const status = useReaderState((state) => state.status)
  const sidebar = useReaderState((state) => state.sidebar)
  const findOpen = useReaderState((state) => state.findOpen)
  const generation = useReaderState((state) => state.generation)
  const words = useReaderWords()
  const scope = useReaderState((state) => state.scope)
  const isShown = status.state === 'opening' || status.state === 'shown'
  const inEntry = findOpen && scope === 'entry'
  return (
    <>
      {isShown ? <ReaderToolbar withRegions={selectionMenu !== undefined} /> : null}
      {findOpen && (isShown || inEntry) ? <FindBar withEntry={withEntry} /> : null}
      <div className="reader-body">
        {inEntry ? (
          <FindingsPane documents={documents} />
        ) : !isShown || sidebar === 'none' ? null : (
          <aside className="reader-sidebar">
            {sidebar === 'thumbnails' ? (
              <Thumbnails key={document.id} />
            ) : (
              <OutlinePane key={document.id} />
            )}
          </aside>
        )}
        <div className="reader-pages" data-covered={!isShown} data-state={status.state}>
          {status.state === 'stopped' ? null : (
            <ViewerFrame
              key={generation}
              side={side}
              takesFocus={generation > 0 && status.state !== 'failed'}
              name={words('reader.frame', { title: document.title })}
            />
          )}
          {status.state === 'opening' ? <Opening title={document.title} /> : null}
          <ReaderNotice document={document} status={status} audience={audience} />
          <LinkAddress />
          {selectionMenu === undefined ? null : (
            <Selection documentId={document.id} menu={selectionMenu} />
          )}
          {markMenu === undefined ? null : <Held menu={markMenu} />}
        </div>
      </div>
    </>
  )
}

const skeletonDelayMs = 150

/** An empty sheet, and only when opening takes long enough to be noticed. */
function Opening({ title }: { readonly title: string }): ReactElement | null {
  const words = useReaderWords()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true)
    }, skeletonDelayMs)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  if (!late) return null
  return (
    <div className="reader-opening" role="status">
      <div className="reader-sheet" aria-hidden>
        <span />
        <span />
        <span />
        <span />
      </div>
      <p className="unseen">{words('reader.opening', { title })}</p>
    </div>
  )
}

type SelectionProps = {
  readonly documentId: string
  readonly menu: (selection: ReaderSelection, done: () => void) => ReactNode
}

function Selection({ documentId, menu }: SelectionProps): ReactElement | null {
  const reader = useReader()
  const selection = useReaderState((state) => state.selection)
  if (selection === null) return null
  const done = (): void => {
    clearSelection(reader)
  }
  const offered = menu({ ...selection, documentId }, done)
  if (offered === null) return null
  return (
    <FloatingMenu box={selection.box} onClose={done}>
      {offered}
    </FloatingMenu>
  )
}

/** The mark that was pressed; a mark that is gone has no menu. */
function Held({ menu }: { readonly menu: NonNullable<Props['markMenu']> }): ReactElement | null {
  const reader = useReader()
  const held = useReaderState((state) => state.held)
  if (held === null) return null
  const done = (): void => {
    releaseMark(reader)
  }
  const shown = menu(held.id, done)
  return shown === null ? null : (
    <FloatingMenu box={held.box} onClose={done}>
      {shown}
    </FloatingMenu>
  )
}
