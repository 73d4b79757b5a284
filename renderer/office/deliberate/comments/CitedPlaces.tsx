import { Quote } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { Evidence } from '../../../../shared/model/sheet.ts'
import { Icon } from '../../../components/Icon.tsx'
import { useWords } from '../../../messages/useWords.ts'
import '../../../score/evidenceChips.css'

type Props = {
  readonly label: string
  readonly evidence: readonly Evidence[]
  readonly onGoTo: (evidence: Evidence) => void
}

/** What a juror cited for a criterion; a click shows the page, and the place on it lights up. */
export function CitedPlaces({ label, evidence, onGoTo }: Props): ReactElement | null {
  const words = useWords()
  if (evidence.length === 0) return null
  return (
    <ul className="evidenceChips" aria-label={words('deliberate.cited', { juror: label })}>
      {evidence.map((one, index) => (
        // The same passage may be cited twice; only its place tells the two apart.
        <li key={index} className="evidenceChips-chip">
          <AriaButton
            className="evidenceChips-go"
            onPress={() => {
              onGoTo(one)
            }}
          >
            <Icon of={Quote} />
            <span className="evidenceChips-page numbers">
              {words('score.evidence.page', { page: one.page })}
            </span>
            <span className="truncated">
              {one.quote === '' ? words(placeWord(one)) : one.quote}
            </span>
          </AriaButton>
        </li>
      ))}
    </ul>
  )
}

function placeWord({ region }: Evidence): 'evidence.wholePage' | 'score.evidence.region' {
  return region === null ? 'evidence.wholePage' : 'score.evidence.region'
}
