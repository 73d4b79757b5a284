import { ChevronDown, ChevronUp, Files, Highlighter, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { Icon } from '../components/Icon.tsx'
import { IconButton, IconToggle } from '../components/IconButton.tsx'
import type { Found } from '../viewer/protocol.ts'
import { closeFind, find, setScope } from './commands.ts'
import { totalOf } from './findings.ts'
import { isTyped } from './isTyped.ts'
import { useReader, useReaderState } from './readerContext.ts'
import { SelectHere } from './SelectHere.tsx'
import { useReaderWords, type ReaderWords } from './useReaderWords.ts'

type Props = {
  /** Whether the other documents of the entry can be searched too. */
  readonly withEntry: boolean
}

/** Words to find, how many there are, and which of them is shown. */
export function FindBar({ withEntry }: Props): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  const { store } = reader
  const highlightAll = useReaderState((state) => state.highlightAll)
  return (
    <search className="reader-find">
      <FindField />
      <FindCount />
      {withEntry ? <ScopeToggle /> : null}
      <IconButton
        icon={ChevronUp}
        name={words('reader.find.previous')}
        keys="Shift ↵"
        onPress={() => find(reader, 'previous')}
      />
      <IconButton
        icon={ChevronDown}
        name={words('reader.find.next')}
        keys="↵"
        onPress={() => find(reader, 'next')}
      />
      <IconToggle
        icon={Highlighter}
        name={words('reader.find.all')}
        isSelected={highlightAll}
        onChange={(all) => {
          store.setState({ highlightAll: all })
          find(reader, 'first')
        }}
      />
      {reader.offersMenu() ? <SelectHere what="match" /> : null}
      <IconButton
        icon={X}
        name={words('reader.find.close')}
        keys="Esc"
        onPress={() => {
          closeFind(reader)
        }}
      />
    </search>
  )
}

function FindCount(): ReactElement {
  const words = useReaderWords()
  const found = useReaderState((state) => state.found)
  const findings = useReaderState((state) => state.findings)
  const here = found === null ? '' : countText(words, found)
  const everywhere =
    findings.state === 'found' ? words('reader.findings.total', totalOf(findings.documents)) : ''
  return (
    <span className="reader-findCount numbers" role="status">
      {[here, everywhere].filter((part) => part !== '').join(' · ')}
    </span>
  )
}

function ScopeToggle(): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  const scope = useReaderState((state) => state.scope)
  return (
    <ToggleButton
      className="reader-scope"
      aria-label={words('reader.find.inEntry')}
      isSelected={scope === 'entry'}
      onChange={(inEntry) => {
        setScope(reader, inEntry ? 'entry' : 'document')
      }}
    >
      <Icon of={Files} />
      <span className="reader-scopeWords">{words('reader.find.inEntry')}</span>
    </ToggleButton>
  )
}

function FindField(): ReactElement {
  const words = useReaderWords()
  const reader = useReader()
  const { store, send } = reader
  const query = useReaderState((state) => state.query)
  const asked = useReaderState((state) => state.findAsked)
  const input = useRef<HTMLInputElement>(null)
  const findLater = useFindLater()
  useEffect(() => {
    if (asked === 0) return
    input.current?.focus()
    input.current?.select()
  }, [asked])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') find(reader, event.shiftKey ? 'previous' : 'next')
    if (event.key === 'Escape') closeFind(reader)
    if (isTyped(event)) event.stopPropagation()
  }
  return (
    <TextField
      className="reader-findField"
      aria-label={words('reader.find')}
      value={query}
      onChange={(text) => {
        store.setState({ query: text })
        if (!find(reader, 'first')) {
          store.setState({ found: null })
          send({ type: 'closeFind' })
        }
        findLater()
      }}
    >
      <Input
        ref={input}
        className="reader-findInput"
        placeholder={words('reader.find')}
        maxLength={200}
        onKeyDown={onKeyDown}
      />
    </TextField>
  )
}

const typingPause = 250

/** Looks in the other documents once nothing more is typed. */
function useFindLater(): () => void {
  const reader = useReader()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  return () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (reader.store.getState().scope === 'entry') void reader.findInEntry()
    }, typingPause)
  }
}

/** "3 of 27", and how many pages hold no text: a scan is not a page without matches. */
function countText(words: ReaderWords, { state, current, total, unreadable }: Found): string {
  const note = unreadable === 0 ? '' : words('reader.find.unreadable', { pages: unreadable })
  const count =
    total > 0
      ? words('reader.find.count', { current, total })
      : words(state === 'not-found' ? 'reader.find.none' : 'reader.find.searching')
  return note === '' ? count : `${count} · ${note}`
}
