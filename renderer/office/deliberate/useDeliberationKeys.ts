import { useEffect } from 'react'
import { isTyping } from '../../components/isTyping.ts'
import type { ReaderHandle } from '../../reader/Reader.tsx'
import { deliberationTabs, useDeliberationView } from '../../state/deliberationView.ts'
import { type Projected, useProjector } from '../../state/projector.ts'
import { run } from '../../state/run.ts'
import { timerToggled } from './entry/timerToggled.ts'
import type { Talk } from './useTalk.ts'

type Handle = { readonly current: ReaderHandle | null }

/** Every action of the meeting by key; text fields keep theirs. */
export function useDeliberationKeys(talk: Talk, reader: Handle): void {
  useEffect(() => {
    const ending = new AbortController()
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event) || event.altKey) return
      if (!isTaken(event, talk, reader)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', leaving, { signal: ending.signal, capture: true })
    window.addEventListener('keydown', pressed, { signal: ending.signal })
    return () => {
      ending.abort()
    }
  })
}

/** Before a tooltip or the find bar hears it: in projector mode Escape always means the whole mode. */
function leaving(event: KeyboardEvent): void {
  const { isOn, left } = useProjector.getState()
  if (!isOn || event.key !== 'Escape' || document.querySelector('[role=dialog]') !== null) return
  event.preventDefault()
  event.stopPropagation()
  left()
}

function isTaken(event: KeyboardEvent, talk: Talk, reader: Handle): boolean {
  if (reader.current?.key(event) === true) return true
  if (event.ctrlKey || event.metaKey) return false
  if (isTakenByProjector(event.key)) return true
  const does = letters[event.key]
  if (does === undefined) return false
  does(talk)
  return true
}

const projections: Readonly<Record<string, Projected>> = { 1: 'both', 2: 'page', 3: 'scores' }

/** What keys mean otherwise while nothing but the entry is shown. */
function isTakenByProjector(key: string): boolean {
  const { isOn, chosen } = useProjector.getState()
  if (!isOn) return false
  const shows = projections[key]
  if (shows === undefined) return key === 'q' || key === '/'
  chosen(shows)
  return true
}

const letters: Readonly<Record<string, (talk: Talk) => void>> = {
  n: (talk) => {
    talk.stepped(1)
  },
  p: (talk) => {
    talk.stepped(-1)
  },
  t: (talk) => {
    run(timerToggled(talk))
  },
  v: ({ view, viewChanged }) => {
    viewChanged({ namesHidden: !view.namesHidden })
  },
  f: ({ row }) => {
    if (row !== null) useProjector.getState().toggled()
  },
  q: (talk) => {
    talk.queueToggled()
  },
  '/': () => {
    document.querySelector<HTMLElement>('[data-jump] input')?.focus()
  },
  ...Object.fromEntries(
    deliberationTabs.map((tab, place) => [
      String(place + 1),
      () => {
        useDeliberationView.getState().tabChosen(tab)
      },
    ]),
  ),
}
