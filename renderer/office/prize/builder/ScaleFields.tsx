import { type ReactElement, useState } from 'react'
import { levelsOf, scaleProblem } from '../../../../shared/format/edit/scaleEdits.ts'
import type { ScaleFile } from '../../../../shared/format/prizeFile.ts'
import { CommittedNumber } from '../../../components/CommittedNumber.tsx'
import { useWords } from '../../../messages/useWords.ts'
import { ScalePicture } from './ScalePicture.tsx'

type Props = { readonly scale: ScaleFile; readonly onChange: (scale: ScaleFile) => void }

const parts = ['minimum', 'maximum', 'step'] as const

/** Three figures that are saved as soon as they make a scale together, and its levels. */
export function ScaleFields({ scale, onChange }: Props): ReactElement {
  const words = useWords()
  const [draft, setDraft] = useState<ScaleFile | null>(null)
  const shown = draft ?? scale
  const problem = scaleProblem(shown)
  const changed = (next: ScaleFile): void => {
    const isScale = scaleProblem(next) === null
    setDraft(isScale ? null : next)
    if (isScale) onChange(next)
  }
  return (
    <div className="prizeForm">
      <div className="prizeForm-row prizeForm-row--three">
        {parts.map((part) => (
          <CommittedNumber
            key={part}
            label={words(`prize.scale.${part}`)}
            value={shown[part]}
            onCommit={(value) => {
              changed({ ...shown, [part]: value })
            }}
          />
        ))}
      </div>
      {problem === null ? (
        <ScalePicture levels={levelsOf(shown)} />
      ) : (
        <p className="field-problem" role="alert">
          {words(`prize.scale.${problem}`)}
        </p>
      )}
    </div>
  )
}
