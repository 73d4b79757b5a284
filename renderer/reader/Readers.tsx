import { Columns2 } from 'lucide-react'
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useState,
  type ReactElement,
  type Ref,
} from 'react'
import { IconToggle } from '../components/IconButton.tsx'
import { SplitPanes } from '../components/SplitPanes.tsx'
import type { PressedKey } from '../viewer/protocol.ts'
import type { Side } from '../viewer/origins.ts'
import { groupOf, type Beside } from './beside.ts'
import { BesideHead } from './BesideHead.tsx'
import { createPair, type Pair } from './createPair.ts'
import { Reader, type ReaderHandle, type ReaderProps } from './Reader.tsx'
import { otherSide } from './synchronised.ts'
import { useReaderWords } from './useReaderWords.ts'

type Props = Omit<ReaderProps, 'side' | 'head' | 'tabTools' | 'onMoved' | 'onFocused' | 'ref'> & {
  readonly beside: Beside
  readonly ref: Ref<ReaderHandle>
}

/** An entry's documents, and at wish another document of any entry beside them. */
export function Readers({ beside, ref, ...props }: Props): ReactElement {
  const [pair] = useState(createPair)
  const { chosen } = beside
  const shown = chosen === null || !beside.isOpen ? null : groupOf(beside.groups, chosen)
  usePair(pair, { beside, isOpen: shown !== null, first: props.chosen })
  useImperativeHandle(ref, () => handleOn(pair, props, beside, shown !== null))
  const first = (
    <PairedReader
      {...props}
      pair={pair}
      side="first"
      tabTools={<BesideToggle isOpen={shown !== null} onToggled={beside.onToggled} />}
    />
  )
  if (shown === null || chosen === null) return first
  const second = (
    <PairedReader
      {...props}
      pair={pair}
      side="second"
      documents={shown.documents}
      chosen={chosen}
      onChosen={beside.onChosen}
      head={<BesideHead beside={beside} shown={shown} />}
    />
  )
  return <TwoPanes first={first} second={second} swapped={beside.swapped} />
}

type Shown = { readonly beside: Beside; readonly isOpen: boolean; readonly first: string }

/** Keeps the pair told of what is shown. */
function usePair(pair: Pair, { beside, isOpen, first }: Shown): void {
  const isOn = isOpen && beside.synchronised
  useEffect(() => {
    pair.synchronised(isOn)
  }, [pair, isOn])
  useEffect(() => {
    if (!isOpen) pair.turnedTo('first')
  }, [pair, isOpen])
  useEffect(() => {
    pair.documentChanged('first')
  }, [pair, first])
  useEffect(() => {
    pair.documentChanged('second')
  }, [pair, beside.chosen, isOpen])
}

type PairedProps = ReaderProps & { readonly pair: Pair; readonly side: Side }

/** A reader that tells its pair where it is and when the juror turns to it. */
function PairedReader({ pair, side, ...props }: PairedProps): ReactElement {
  const joined = useCallback(
    (handle: ReaderHandle | null) => {
      pair.joined(side, handle)
    },
    [pair, side],
  )
  return (
    <Reader
      {...props}
      ref={joined}
      side={side}
      onMoved={(point, step) => {
        pair.moved(side, point, step)
      }}
      onFocused={() => {
        pair.turnedTo(side)
      }}
    />
  )
}

type ToggleProps = { readonly isOpen: boolean; readonly onToggled: () => void }

function BesideToggle({ isOpen, onToggled }: ToggleProps): ReactElement {
  const words = useReaderWords()
  return (
    <IconToggle
      icon={Columns2}
      name={words('reader.beside')}
      keys="B"
      isSelected={isOpen}
      onChange={onToggled}
    />
  )
}

const minimum = 260

type PanesProps = {
  readonly first: ReactElement
  readonly second: ReactElement
  readonly swapped: boolean
}

function TwoPanes({ first, second, swapped }: PanesProps): ReactElement {
  const words = useReaderWords()
  // A frame that is moved in the page loses its document: swapped, both are made anew.
  const place = swapped ? 'swapped' : 'straight'
  const name = words('reader.beside.width')
  const panes = [
    { id: `first-${place}`, name, minimum, content: first },
    { id: `second-${place}`, name, minimum, content: second },
  ]
  return <SplitPanes id="readers" panes={swapped ? panes.toReversed() : panes} />
}

/** What the screen asks goes to the reader that shows the document, or that the juror turned to last. */
function handleOn(
  pair: Pair,
  props: Pick<ReaderProps, 'chosen' | 'onChosen'>,
  beside: Beside,
  isOpen: boolean,
): ReaderHandle {
  const inHand = (): ReaderHandle | null => pair.reader(isOpen ? pair.active() : 'first')
  return {
    goTo: (target) => {
      const { documentId } = target
      const shows = { first: props.chosen === documentId, second: beside.chosen === documentId }
      if (isOpen && shows.second && !(shows.first && pair.active() === 'first')) {
        pair.reader('second')?.goTo(target)
        return
      }
      if (!shows.first) props.onChosen(documentId)
      pair.reader('first')?.goTo(target)
    },
    key: (pressed) => {
      if (isPlain(pressed, 'b')) beside.onToggled()
      else if (isOpen && isPlain(pressed, 'w')) pair.reader(otherSide(pair.active()))?.focus()
      else return inHand()?.key(pressed) ?? false
      return true
    },
    clearSelection: () => {
      pair.reader('first')?.clearSelection()
      pair.reader('second')?.clearSelection()
    },
    selected: async () => (await inHand()?.selected()) ?? null,
    holdMark: (mark) => inHand()?.holdMark(mark),
    follow: (at, step) => inHand()?.follow(at, step),
    focus: () => inHand()?.focus(),
  }
}

function isPlain(
  { key, ctrlKey, metaKey, altKey }: Omit<PressedKey, 'code'>,
  letter: string,
): boolean {
  return key === letter && !ctrlKey && !metaKey && !altKey
}
