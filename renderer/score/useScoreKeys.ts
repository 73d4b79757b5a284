import { useEffect, useRef } from 'react'
import type { CriterionPath } from '../../shared/model/ids.ts'
import type { Mark } from '../../shared/model/sheet.ts'
import { isTyping } from '../components/isTyping.ts'
import type { ReaderHandle } from '../reader/Reader.tsx'
import type { EntryView } from '../state/entryView.ts'
import { criterionAt, markOf } from './marks.ts'
import { criterionOf, firstInHand, pathBeside } from './missingTarget.ts'
import { partStepped, pointsOfDigit } from './pointSteps.ts'
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

/** The digits typed last, and the criterion they were for. */
type Typed = {
  readonly digits: string
  readonly at: number
  readonly path: CriterionPath | null
}

/** Two digits typed within this time are one number, so that 10 can be given. */
const together = 700

/** Every action of scoring by key. Text fields keep their keys, but for Ctrl+Enter. */
export function useScoreKeys(keys: Keys): void {
  const typed = useRef<Typed>({ digits: '', at: 0, path: null })
  useEffect(() => {
    const ending = new AbortController()
    const digit = (key: string): void => {
      const at = performance.now()
      const path = keys.rubric.inHand
      const goesOn = at - typed.current.at < together && path === typed.current.path
      const both = goesOn ? typed.current.digits + key : key
      const isTogether = giveDigits(keys, both, goesOn)
      if (!isTogether && goesOn) giveDigits(keys, key, false)
      typed.current = { digits: isTogether ? both : key, at, path }
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
  '.': givePart,
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

function give({ rubric }: Keys, mark: Mark | null, continues = false): void {
  if (rubric.inHand !== null) rubric.actions.marked(rubric.inHand, mark, continues)
}

/** False when the scale has no such level. A second digit `continues` the first. */
function giveDigits(keys: Keys, digits: string, continues: boolean): boolean {
  const { inHand } = keys.rubric
  const criterion = inHand === null ? null : criterionAt(keys.view.category.rubric, inHand)
  const points = criterion === null ? null : pointsOfDigit(criterion.scale, digits)
  if (points === null) return false
  give(keys, points, continues)
  return true
}

function givePart(keys: Keys): void {
  const { inHand } = keys.rubric
  if (inHand === null) return
  const criterion = criterionAt(keys.view.category.rubric, inHand)
  const mark = markOf(keys.view.sheet, inHand)
  if (criterion === null || typeof mark !== 'number') return
  const points = partStepped(criterion.scale, mark)
  if (points !== null) give(keys, points)
}

function takeBeside({ view, rubric }: Keys, by: 1 | -1): void {
  const path =
    rubric.inHand === null
      ? firstInHand(view.category.rubric, [])
      : pathBeside(view.category.rubric, rubric.inHand, by)
  rubric.actions.taken(path)
}
