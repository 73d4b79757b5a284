import { Copy, GripVertical, NotebookPen } from 'lucide-react'
import type { KeyboardEvent, ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Toolbar } from 'react-aria-components/Toolbar'
import type { HighlightColour } from '../../shared/model/annotation.ts'
import type { Criterion } from '../../shared/model/rubric.ts'
import { Icon } from '../components/Icon.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { WithTooltip } from '../components/WithTooltip.tsx'
import { useWords } from '../messages/useWords.ts'
import type { ReaderSelection } from '../reader/readerDocument.ts'
import { ColourChoice } from './ColourChoice.tsx'
import { dragType, useDragging } from './dragging.ts'
import { useNoteColour } from './noteColour.ts'
import './selectionTools.css'

type Props = {
  readonly selection: ReaderSelection
  /** None where nothing can be cited any more. */
  readonly criteria: readonly Criterion[]
  readonly onCite: (criterion: Criterion) => void
  readonly onHighlight: (colour: HighlightColour) => void
  readonly onNote: () => void
  readonly onCopy: () => void
}

/** Beside a selection: cite it for a criterion, highlight it, write a note, copy its words. */
export function SelectionTools(props: Props): ReactElement {
  const { selection, criteria, onCite, onHighlight, onNote, onCopy } = props
  const words = useWords()
  const colour = useNoteColour()
  // In here a digit means a criterion; outside it would give points.
  const onKeyDown = (event: KeyboardEvent): void => {
    const criterion = /^[1-9]$/.test(event.key) ? criteria[Number(event.key) - 1] : undefined
    if (criterion === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    onCite(criterion)
  }
  return (
    <div className="selectionTools" onKeyDown={onKeyDown}>
      {criteria.length === 0 ? null : <Grip selection={selection} />}
      <Toolbar className="selectionTools-rows" aria-label={words('notes.selection')}>
        {criteria.length === 0 ? null : <Criteria criteria={criteria} onCite={onCite} />}
        <div className="selectionTools-row">
          {selection.extent === 'page' ? null : (
            <ColourChoice chosen={null} byKey={colour} onChosen={onHighlight} />
          )}
          <span className="selectionTools-gap" />
          <IconButton icon={NotebookPen} name={words('notes.note')} keys="A" onPress={onNote} />
          {selection.quote === '' ? null : (
            <IconButton icon={Copy} name={words('action.copy')} onPress={onCopy} />
          )}
        </div>
      </Toolbar>
    </div>
  )
}

function Criteria({ criteria, onCite }: Pick<Props, 'criteria' | 'onCite'>): ReactElement {
  const words = useWords()
  return (
    <div className="selectionTools-row" role="group" aria-label={words('score.evidence.citeFor')}>
      <span className="selectionTools-words" aria-hidden>
        {words('score.evidence.citeFor')}
      </span>
      {criteria.map((criterion, index) => (
        <WithTooltip
          key={criterion.id}
          words={criterion.title}
          {...(index < 9 ? { keys: `Alt ${index + 1}` } : {})}
        >
          <AriaButton
            className="selectionTools-number numbers"
            aria-label={`${words('score.evidence.cite', { number: index + 1 })}: ${criterion.title}`}
            onPress={() => {
              onCite(criterion)
            }}
          >
            {index + 1}
          </AriaButton>
        </WithTooltip>
      ))}
    </div>
  )
}

/** What is selected lives in the viewer's frame, out of which nothing can be dragged: this can. */
function Grip({ selection }: Pick<Props, 'selection'>): ReactElement {
  const words = useWords()
  return (
    <span
      className="selectionTools-grip"
      draggable
      title={words('notes.drag')}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.effectAllowed = 'copy'
        dataTransfer.setData(dragType, '')
        useDragging.getState().begun({ kind: 'selection', selection })
      }}
      onDragEnd={() => {
        useDragging.getState().ended()
      }}
    >
      <Icon of={GripVertical} />
    </span>
  )
}
