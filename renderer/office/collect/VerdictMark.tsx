import { CircleCheck, CircleX, Copy, History, Scale } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Verdict } from '../../../shared/calls/views.ts'
import { Icon } from '../../components/Icon.tsx'
import { useSpeech } from '../../messages/useSpeech.ts'
import { useWords } from '../../messages/useWords.ts'

const icons = {
  accepted: CircleCheck,
  duplicate: Copy,
  superseded: History,
  refused: CircleX,
  decide: Scale,
} as const

/** What became of a file, as icon, word and colour; what the secretariat must decide about comes first. */
export function VerdictMark({
  verdict,
  decision,
}: Pick<Verdict, 'verdict' | 'decision'>): ReactElement {
  const words = useWords()
  const { verdicts } = useSpeech()
  const kind = decision === null ? verdict : 'decide'
  return (
    <span className={`verdictMark verdictMark--${kind}`}>
      <Icon of={icons[kind]} />
      <span className="verdictMark-word">
        {decision === null ? verdicts[verdict].name : words('verdict.decide')}
      </span>
    </span>
  )
}
