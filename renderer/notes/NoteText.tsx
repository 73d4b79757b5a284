import type { ReactElement } from 'react'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import type { Annotation } from '../../shared/model/annotation.ts'
import { useWords } from '../messages/useWords.ts'
import { useSaving } from '../state/saving.ts'
import { rewritten } from './annotate.ts'
import './noteText.css'

type Props = {
  readonly annotation: Annotation
  readonly autoFocus?: boolean
  readonly onLeave?: () => void
}

/** What is written to a highlight or a note; saved while it is typed. */
export function NoteText({ annotation, autoFocus = false, onLeave }: Props): ReactElement {
  const words = useWords()
  return (
    <TextField
      className="noteText"
      aria-label={words('notes.text')}
      value={annotation.text}
      maxLength={10_000}
      autoFocus={autoFocus}
      onChange={(text) => {
        rewritten(annotation, text)
      }}
      onBlur={() => {
        void useSaving.getState().flush()
        onLeave?.()
      }}
    >
      <TextArea className="noteText-field" placeholder={words('notes.text.placeholder')} rows={2} />
    </TextField>
  )
}
