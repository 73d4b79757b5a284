import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../../../components/Icon.tsx'

type Props = { readonly done: number; readonly needed: number }

/** "4/6"; what falls short has a sign of its own, and what is all there too. */
export function SettledMark({ done, needed }: Props): ReactElement {
  const isShort = done < needed
  return (
    <span className={`missing-sum numbers ${isShort ? 'missing-sum--short' : 'missing-sum--done'}`}>
      <Icon of={isShort ? TriangleAlert : CircleCheck} />
      <span className="missing-number">{`${done}/${needed}`}</span>
    </span>
  )
}
