import { Ban, Circle, CircleCheck, CircleHelp, CircleMinus, Contrast } from 'lucide-react'
import type { ReactElement } from 'react'
import { useWords } from '../messages/useWords.ts'
import type { EntryState } from '../state/entryView.ts'
import './stateMark.css'
import { Icon } from './Icon.tsx'

export const stateIcons = {
  unscored: Circle,
  partial: Contrast,
  scored: CircleCheck,
  abstained: CircleMinus,
  recused: Ban,
  undeclared: CircleHelp,
} as const

type Props = {
  readonly state: EntryState
  /** Only the picture, its word for screen readers and the mouse. */
  readonly iconOnly?: boolean
}

/** A state as icon, word and colour together. */
export function StateMark({ state, iconOnly = false }: Props): ReactElement {
  const words = useWords()
  const word = words(`state.${state}`)
  return (
    <span className={`stateMark stateMark--${state}`} {...(iconOnly ? { title: word } : {})}>
      <Icon of={stateIcons[state]} />
      <span className={iconOnly ? 'unseen' : 'stateMark-word'}>{word}</span>
    </span>
  )
}
