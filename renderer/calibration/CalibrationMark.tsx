import { Target } from 'lucide-react'
import type { ReactElement } from 'react'
import { Icon } from '../components/Icon.tsx'
import { useWords } from '../messages/useWords.ts'
import './calibrationMark.css'

/** Says that an entry is scored first and stands outside the results. */
export function CalibrationMark(): ReactElement {
  const words = useWords()
  return (
    <span className="calibrationMark" title={words('calibration.long')}>
      <Icon of={Target} />
      {words('calibration.mark')}
    </span>
  )
}
