import { FileQuestion } from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../../../components/Icon.tsx'
import { stateIcons } from '../../../components/StateMark.tsx'
import { useWords } from '../../../messages/useWords.ts'
import type { Seat } from './seats.ts'

type Props = { readonly seat: Seat; readonly rows: number }

/** A juror who gave no points: abstained, recused, or no score file has come. */
export function SilentSeat({ seat, rows }: Props): ReactElement {
  const words = useWords()
  const { state } = seat
  return (
    <td rowSpan={rows} className="panel-silent">
      <Icon of={state === 'missing' ? FileQuestion : stateIcons[state]} />
      <span>{words(state === 'missing' ? 'deliberate.noFile' : `state.${state}`)}</span>
    </td>
  )
}
