import { Redo2, Undo2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { controlKey } from '../components/controlKey.ts'
import { IconButton } from '../components/IconButton.tsx'
import { useWords } from '../messages/useWords.ts'
import { useDesk } from '../state/desk.ts'
import { useUndo, type Way } from '../state/undo.ts'
import { stepText } from './stepText.ts'
import { useUndoing } from './useUndoing.ts'

/** Undo and redo; their tooltips say what of. */
export function UndoButtons(): ReactElement {
  const words = useWords()
  return (
    <span className="toolbar" role="group" aria-label={words('history')}>
      <UndoButton way="undo" />
      <UndoButton way="redo" />
    </span>
  )
}

function UndoButton({ way }: { readonly way: Way }): ReactElement {
  const words = useWords()
  const desk = useDesk((state) => state.desk)
  const step = useUndo((state) => state[way])
  const undoing = useUndoing()
  const name =
    desk === null || step === null
      ? words(`history.${way}`)
      : words(`history.${way}.step`, { step: stepText(desk, step, words) })
  return (
    <IconButton
      icon={way === 'undo' ? Undo2 : Redo2}
      name={name}
      keys={way === 'undo' ? `${controlKey} Z` : `${controlKey} ⇧ Z`}
      isDisabled={step === null}
      onPress={() => {
        undoing(way)
      }}
    />
  )
}
