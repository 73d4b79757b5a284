import { useEffect, useRef } from 'react'
import { isTyping } from '../components/isTyping.ts'
import type { ReaderHandle } from '../reader/Reader.tsx'
import type { EntryView } from '../state/entryView.ts'
import { criterionAt, markOf } from './marks.ts'
import { criterionOf, firstInHand, pathBeside } from './missingTarget.ts'
import { halfToggled, pointsOfDigit } from './pointSteps.ts'
import { commentFieldId } from './rubricActions.ts'
import type { EntryMoves } from './useEntryMoves.ts'
import { focusSoon, type RubricInHand } from './useRubric.ts'

type Keys = {
  readonly view: EntryView
  readonly reader: { readonly current: ReaderHandle | null }
  readonly rubric: RubricInHand
  readonly moves: EntryMoves
  readonly onAlone: () => void
  readonly onFold: () => void
}

/** Two digits typed within this time are one number, so that 10 can be given. */
const together = 700

/** Every action of scoring by key. Text fields keep their keys, but for Ctrl+Enter. */
export function useScoreKeys(keys: Keys): void {
  const typed = useRef({ digits: '', at: 0 })
  useEffect(() => {
    const ending = new AbortController()
    const digit = (key: string): void => {
      const at = performance.now()
      const before = at - typed.current.at < together ? typed.current.digits : ''
      const digits = giveDigits(keys, before + key) ? before + key : key
      if (digits !== before + key) giveDigits(keys, key)
      typed.current = { digits, at }
    }
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isKeyTaken(event, keys, digit)) return
      event.preventDefault()
    }
    // Before a button in focus hears it: Enter alone would press that.
    const completed = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      if (event.target instanceof Element && event.target.closest('[role=dialog]') !== null) return
      event.preventDefault()
      event.stopPropagation()
      keys.moves.complete()
    }
    window.addEventListener('keydown', completed, { signal: ending.signal, capture: true })
    window.addEventListener('keydown', pressed, { signal: ending.signal })
    return () => {
      ending.abort()
    }
  })
}

function isKeyTaken(event: KeyboardEvent, keys: Keys, digit: (key: string) => void): boolean {
  const control = event.ctrlKey || event.metaKey
  if (isTyping(event) || event.altKey) return false
  else if (keys.reader.current?.key(event) === true) return true
  else if (control) return false
  else if (/^\d$/.test(event.key)) digit(event.key)
  else return isLetterTaken(event.key, keys)
  return true
}

function isLetterTaken(key: string, keys: Keys): boolean {
  const does = letters[key]
  if (does === undefined) return false
  does(keys)
  return true
}

const letters: Readonly<Record<string, (keys: Keys) => void>> = {
  '.': giveHalf,
  x: (keys) => {
    give(keys, 'not-applicable')
  },
  Delete: (keys) => {
    give(keys, null)
  },
  Backspace: (keys) => {
    give(keys, null)
  },
  n: ({ moves }) => {
    moves.next()
  },
  p: ({ moves }) => {
    moves.previous()
  },
  j: (keys) => {
    takeBeside(keys, 1)
  },
  k: (keys) => {
    takeBeside(keys, -1)
  },
  c: ({ rubric }) => {
    if (rubric.inHand !== null) focusSoon(commentFieldId(criterionOf(rubric.inHand)))
  },
  f: ({ onAlone }) => {
    onAlone()
  },
  e: ({ onFold }) => {
    onFold()
  },
}

function give({ rubric }: Keys, mark: Parameters<RubricInHand['actions']['marked']>[1]): void {
  if (rubric.inHand !== null) rubric.actions.marked(rubric.inHand, mark)
}

/** False when the scale has no such level. */
function giveDigits(keys: Keys, digits: string): boolean {
  const { inHand } = keys.rubric
  const criterion = inHand === null ? null : criterionAt(keys.view.category.rubric, inHand)
  const points = criterion === null ? null : pointsOfDigit(criterion.scale, digits)
  if (points === null) return false
  give(keys, points)
  return true
}

function giveHalf(keys: Keys): void {
  const { inHand } = keys.rubric
  if (inHand === null) return
  const criterion = criterionAt(keys.view.category.rubric, inHand)
  const mark = markOf(keys.view.sheet, inHand)
  if (criterion === null || typeof mark !== 'number') return
  const points = halfToggled(criterion.scale, mark)
  if (points !== null) give(keys, points)
}

function takeBeside({ view, rubric }: Keys, by: 1 | -1): void {
  const path =
    rubric.inHand === null
      ? firstInHand(view.category.rubric, [])
      : pathBeside(view.category.rubric, rubric.inHand, by)
  rubric.actions.taken(path)
}
