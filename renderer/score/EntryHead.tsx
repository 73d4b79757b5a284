import { Expand, Maximize2, Minimize2, Shrink } from 'lucide-react'
import type { ReactElement } from 'react'
import { isCalibration } from '../../shared/model/entry.ts'
import { CalibrationMark } from '../calibration/CalibrationMark.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'
import { useFullScreen } from '../state/fullScreen.ts'
import './entryHead.css'

type Props = {
  readonly view: EntryView
  /** Only the page and the rubric are shown. */
  readonly alone: boolean
  readonly onAlone: () => void
}

/** Code, title and place of the entry in hand, above its documents. */
export function EntryHead({ view, alone, onAlone }: Props): ReactElement {
  const words = useWords()
  const { entry } = view.desk
  const isFull = useFullScreen(({ isOn }) => isOn)
  const toggled = useFullScreen((state) => state.toggled)
  const place = [entry.city, entry.country].filter((part) => part !== '').join(', ')
  return (
    <header className="entryHead">
      <span className="entryHead-code numbers">{entry.code}</span>
      <h2 className="entryHead-title truncated" title={entry.title} data-begins>
        {entry.title}
      </h2>
      <span className="entryHead-place truncated" title={place}>
        {place}
      </span>
      {isCalibration(entry) ? <CalibrationMark /> : null}
      <span className="entryHead-tools">
        <IconButton
          icon={isFull ? Shrink : Expand}
          name={words(isFull ? 'score.fullScreen.leave' : 'score.fullScreen')}
          keys={isFull ? 'Esc' : 'F11'}
          onPress={toggled}
        />
        <IconButton
          icon={alone ? Minimize2 : Maximize2}
          name={words(alone ? 'score.focus.leave' : 'keys.focus')}
          keys="F"
          onPress={onAlone}
        />
      </span>
    </header>
  )
}
