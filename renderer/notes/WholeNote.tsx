import type { ReactElement } from 'react'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import type { Annotation } from '../../shared/model/annotation.ts'
import { useWords } from '../messages/useWords.ts'
import type { EntryView } from '../state/entryView.ts'
import { useSaving } from '../state/saving.ts'
import { noted, removed, rewritten } from './annotate.ts'

type Props = {
  readonly view: EntryView
  /** Null while nothing is written. */
  readonly note: Annotation | null
}

/** A sheet of paper for what belongs to no page. */
export function WholeNote({ view, note }: Props): ReactElement {
  const words = useWords()
  return (
    <TextField
      className="notesPane-whole"
      value={note?.text ?? ''}
      maxLength={10_000}
      onChange={(text) => {
        if (note === null) noted(view, null, text)
        else rewritten(note, text)
      }}
      onBlur={() => {
        if (note?.text.trim() === '') removed(note)
        void useSaving.getState().flush()
      }}
    >
      <Label className="notesPane-label">{words('notes.whole')}</Label>
      <TextArea
        className="noteText-field"
        placeholder={words('notes.whole.placeholder')}
        rows={2}
      />
    </TextField>
  )
}
