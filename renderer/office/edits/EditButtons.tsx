import { Redo2, Undo2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { controlKey } from '../../components/controlKey.ts'
import { IconButton } from '../../components/IconButton.tsx'
import { useHistoryKeys } from '../../components/useHistoryKeys.ts'
import { useWords } from '../../messages/useWords.ts'
import { useOffice } from '../../state/office.ts'
import { useOfficeWork } from '../../state/officeWork.ts'
import type { Way } from '../../state/undo.ts'
import { useEditMoves } from './useEditMoves.ts'

/** Undo and redo of what was edited in the prize folder, by button and key; their tooltips say what of. */
export function EditButtons(): ReactElement {
  const words = useWords()
  const moved = useEditMoves()
  useHistoryKeys(moved)
  return (
    <span className="toolbar" role="group" aria-label={words('edits')}>
      <EditButton way="undo" onMove={moved} />
      <EditButton way="redo" onMove={moved} />
    </span>
  )
}

type Props = { readonly way: Way; readonly onMove: (way: Way) => void }

function EditButton({ way, onMove }: Props): ReactElement {
  const words = useWords()
  const step = useOffice(({ opened }) => opened?.edits[way] ?? null)
  const isWorking = useOfficeWork(({ work }) => work !== null)
  const name =
    step === null
      ? words(`edits.${way}`)
      : words(`edits.${way}.step`, { step: words(`edits.${step}`) })
  return (
    <IconButton
      icon={way === 'undo' ? Undo2 : Redo2}
      name={name}
      keys={way === 'undo' ? `${controlKey} Z` : `${controlKey} ⇧ Z`}
      isDisabled={step === null || isWorking}
      onPress={() => {
        onMove(way)
      }}
    />
  )
}
