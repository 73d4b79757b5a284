import { FileX } from 'lucide-react'
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactElement, ReactNode, Ref } from 'react'
import { useIntl } from 'react-intl'
import { EmptyState } from '../components/EmptyState.tsx'
import type { Side } from '../viewer/origins.ts'
import type { HeldMark, PageMark, PagePlace, PressedKey, ViewerTheme } from '../viewer/protocol.ts'
import { clearSelection, perform } from './commands.ts'
import { createReader } from './createReader.ts'
import type { Reader as ReaderParts } from './createReader.ts'
import type { FindInEntry, ReaderHost, Target } from './readerInside.ts'
import './reader.css'
import { ReaderPane } from './ReaderPane.tsx'
import { ReaderProvider } from './readerContext.ts'
import type {
  Audience,
  MarksOf,
  ReadBytes,
  ReaderDocument,
  ReaderSelection,
} from './readerDocument.ts'
import { readerCommandOf, type ReaderCommand } from './readerKeys.ts'
import { ReaderTabs } from './ReaderTabs.tsx'
import { useReaderWords } from './useReaderWords.ts'

/** What a screen can ask of its reader, for instance when a citation is clicked or a key pressed. */
export type ReaderHandle = {
  /** Shows a place; of a document just chosen, as soon as it is open. */
  readonly goTo: (target: Target) => void
  /** True when the key meant something to the reader and is done. */
  readonly key: (pressed: Omit<PressedKey, 'code'>) => boolean
  readonly clearSelection: () => void
  /** What is selected, else the match found, else the page in view; null while no page is shown. */
  readonly selected: () => Promise<ReaderSelection | null>
  /** Opens the menu of a mark as if it had been pressed: at once where the mark has only just been made. */
  readonly holdMark: (mark: HeldMark) => void
  /** Goes along with another reader; tells of it with the step. */
  readonly follow: (at: number, step: number) => void
  /** Puts the focus in the pages. */
  readonly focus: () => void
}

export type ReaderProps = {
  readonly documents: readonly ReaderDocument[]
  /** The one shown; the screen keeps it, so that a citation can choose it. */
  readonly chosen: string
  readonly onChosen: (documentId: string) => void
  readonly readBytes: ReadBytes
  /** Where a document is to open: the place last told of it. */
  readonly placeOf: (documentId: string) => PagePlace
  readonly onPlaceChange: (documentId: string, place: PagePlace) => void
  /** Scrolled, with the step of the `follow` that asked for it. */
  readonly onMoved?: ReaderHost['onMoved']
  /** The juror turned to this reader, with the pointer or a key. */
  readonly onFocused?: () => void
  /** Looks in all documents of the entry; without it only the one shown can be searched. */
  readonly findInEntry?: FindInEntry
  /** Which of two readers side by side; the first when there is one. */
  readonly side?: Side
  /** What stands above the pages instead of a tab for each document. */
  readonly head?: ReactNode
  /** Tools at the end of the row of tabs. */
  readonly tabTools?: ReactNode
  readonly theme: ViewerTheme
  /** To whom it is said why a document is not shown; a juror, if nothing else is given. */
  readonly audience?: Audience
  /** Passages of a document that stay marked, such as cited evidence; the same value while they are the same. */
  readonly marksOf?: MarksOf
  /** What floats beside a selection. With it, regions can be selected too. */
  readonly selectionMenu?: (selection: ReaderSelection, done: () => void) => ReactNode
  /** What floats beside a mark that was pressed. */
  readonly markMenu?: (id: string, done: () => void) => ReactNode
  readonly ref?: Ref<ReaderHandle>
}

const noMarks: readonly PageMark[] = []
const marksOfNone: MarksOf = () => noMarks
const nothing = (): void => undefined

/** Shows an entry's documents, one at a time, each in the isolated viewer. */
export function Reader(props: ReaderProps): ReactElement {
  const words = useReaderWords()
  const { documents } = props
  const document = documents.find(({ id }) => id === props.chosen) ?? documents[0]
  if (document === undefined) {
    return (
      <div className="reader">
        <EmptyState icon={FileX} title={words('reader.none')} body={words('reader.none.body')} />
      </div>
    )
  }
  return <OpenReader {...props} document={document} />
}

type OpenProps = ReaderProps & { readonly document: ReaderDocument }

function OpenReader(props: OpenProps): ReactElement {
  const { document, documents, onChosen, theme, marksOf = marksOfNone, ref } = props
  const root = useRef<HTMLDivElement>(null)
  const marks = useMemo(() => marksOf(document.id), [marksOf, document.id])
  const reader = useReaderParts(props, marks, root)
  useEffect(() => {
    reader.documentChosen()
  }, [reader, document.id])
  useEffect(() => {
    reader.send({ type: 'theme', theme })
  }, [reader, theme])
  useEffect(() => {
    reader.send({ type: 'marks', marks })
  }, [reader, marks])
  useImperativeHandle(ref, () => handleOf(reader, root, document.id), [reader, document.id])
  const pane = (
    <ReaderPane
      document={document}
      documents={documents}
      side={props.side ?? 'first'}
      withEntry={props.findInEntry !== undefined && documents.length > 1}
      audience={props.audience ?? 'juror'}
      {...(props.selectionMenu === undefined ? {} : { selectionMenu: props.selectionMenu })}
      {...(props.markMenu === undefined ? {} : { markMenu: props.markMenu })}
    />
  )
  return (
    <div
      ref={root}
      className="reader"
      onKeyDown={takeKeys(reader)}
      onFocus={props.onFocused}
      onPointerDown={props.onFocused}
    >
      <ReaderProvider value={reader}>
        {props.head === undefined ? (
          <ReaderTabs
            documents={documents}
            chosen={document.id}
            onChosen={onChosen}
            tools={props.tabTools}
          >
            {pane}
          </ReaderTabs>
        ) : (
          <>
            {props.head}
            {pane}
          </>
        )}
      </ReaderProvider>
    </div>
  )
}

/** One reader for as long as the component lives, always looking at the latest props. */
function useReaderParts(
  props: OpenProps,
  marks: readonly PageMark[],
  root: { readonly current: HTMLElement | null },
): ReaderParts {
  const words = useReaderWords()
  const { locale } = useIntl()
  const host: ReaderHost = {
    document: props.document,
    theme: props.theme,
    marks,
    readBytes: props.readBytes,
    placeOf: props.placeOf,
    onPlaceChange: props.onPlaceChange,
    onChosen: props.onChosen,
    onMoved: props.onMoved ?? nothing,
    onFocused: props.onFocused ?? nothing,
    findInEntry: props.findInEntry ?? null,
    words: {
      language: locale,
      link: words('reader.link'),
      outerLink: words('reader.outerLink'),
      page: words('reader.page', { page: '{page}' }),
      pageFailed: words('reader.pageFailed', { page: '{page}' }),
      pictureFailed: words('reader.pictureFailed', { page: '{page}' }),
      pageEmpty: words('reader.pageEmpty', { page: '{page}' }),
    },
    offersMenu: props.selectionMenu !== undefined,
    onKey: (pressed) => {
      root.current?.dispatchEvent(
        new window.KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }),
      )
    },
  }
  const [reader] = useState(() => createReader(host, props.side ?? 'first'))
  useEffect(() => {
    reader.hosted(host)
  })
  return reader
}

function handleOf(
  reader: ReaderParts,
  root: { readonly current: HTMLElement | null },
  documentId: string,
): ReaderHandle {
  return {
    goTo: reader.goTo,
    follow: (at, step) => {
      reader.send({ type: 'follow', at, step })
    },
    focus: () => {
      root.current?.querySelector<HTMLElement>('.reader-frame')?.focus()
    },
    key: (pressed) => {
      const command = readerCommandOf(pressed)
      if (command === null || isScrollingElsewhere(command)) return false
      return perform(reader, command)
    },
    clearSelection: () => {
      clearSelection(reader)
    },
    selected: async () => {
      const selected = await reader.selected()
      return selected === null ? null : { ...selected, documentId }
    },
    holdMark: (held) => {
      reader.store.setState({ held, selection: null })
      reader.send({ type: 'holdMark', id: held.id })
    },
  }
}

const scrolling: readonly ReaderCommand[] = ['screenUp', 'screenDown']

/** Outside the reader these keys scroll whatever is in focus there. */
function isScrollingElsewhere(command: ReaderCommand): boolean {
  return scrolling.includes(command) && document.activeElement !== document.body
}

/** So they do in the list or outline beside the pages. */
function isScrollingBeside(command: ReaderCommand, { target }: KeyboardEvent): boolean {
  const isBeside = target instanceof Element && target.closest('.reader-sidebar') !== null
  return isBeside && scrolling.includes(command)
}

/** Takes the reader's keys and lets all others go on to the screen. */
function takeKeys(reader: ReaderParts): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented) return
    const command = readerCommandOf(event)
    if (command === null || isScrollingBeside(command, event) || !perform(reader, command)) return
    event.preventDefault()
    event.stopPropagation()
  }
}
