import { CircleCheck, CircleX, Copy, History } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Verdict } from '../../../shared/calls/views.ts'
import { Icon } from '../../components/Icon.tsx'
import { useWords } from '../../messages/useWords.ts'

const icons = {
  accepted: CircleCheck,
  duplicate: Copy,
  superseded: History,
  refused: CircleX,
} as const

/** What became of a file, as icon, word and colour. */
export function VerdictMark({ verdict }: Pick<Verdict, 'verdict'>): ReactElement {
  const words = useWords()
  return (
    <span className={`verdictMark verdictMark--${verdict}`}>
      <Icon of={icons[verdict]} />
      <span className="verdictMark-word">{words(`verdict.${verdict}`)}</span>
    </span>
  )
}
