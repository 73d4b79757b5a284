import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { type ReactElement, useEffect } from 'react'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { meetingNotes } from '../../../../shared/deliberation/meetingNotes.ts'
import type { EntryCode } from '../../../../shared/model/ids.ts'
import '../../../components/field.css'
import '../../../components/textArea.css'
import { Icon } from '../../../components/Icon.tsx'
import { useErrorSentence } from '../../../messages/useErrorSentence.ts'
import { useWords } from '../../../messages/useWords.ts'
import { run } from '../../../state/run.ts'
import { type NoteDraft, useMeetingNotes } from '../../../state/meetingNotes.ts'
import type { Talk } from '../useTalk.ts'
import './notesPane.css'

type Props = { readonly talk: Talk; readonly entryCode: EntryCode }

const longestNote = 10_000

/** What the jury says about the entry, kept as it is typed. */
export function NotesPane({ talk, entryCode }: Props): ReactElement {
  const words = useWords()
  const draft = useMeetingNotes(({ drafts }) => drafts.get(entryCode))
  const typed = useMeetingNotes((state) => state.typed)
  useEffect(
    () => () => {
      run(useMeetingNotes.getState().flush())
    },
    [entryCode],
  )
  const kept = meetingNotes(talk.deliberation.events).find((note) => note.entryCode === entryCode)
  return (
    <div className="meetingNotes">
      <TextField
        className="meetingNotes-field"
        value={draft?.text ?? kept?.text ?? ''}
        onChange={(text) => {
          typed(entryCode, text)
        }}
        onBlur={() => {
          run(useMeetingNotes.getState().flush())
        }}
        maxLength={longestNote}
      >
        <Label className="field-label">{words('deliberate.notes.label')}</Label>
        <TextArea
          className="textArea meetingNotes-text"
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Escape') left(currentTarget)
          }}
        />
      </TextField>
      <SaveLine draft={draft ?? null} isKept={kept !== undefined} />
    </div>
  )
}

type SaveLineProps = { readonly draft: NoteDraft | null; readonly isKept: boolean }

function SaveLine({ draft, isKept }: SaveLineProps): ReactElement {
  const words = useWords()
  const errorSentence = useErrorSentence()
  const state = draft?.state ?? (isKept ? 'saved' : null)
  return (
    <p className="meetingNotes-state" role="status" data-state={state}>
      {state === null ? null : (
        <>
          <Icon of={icons[state]} />
          {words(`deliberate.notes.${state}`)}
        </>
      )}
      {draft?.error == null ? null : <span>{errorSentence(draft.error)}</span>}
    </p>
  )
}

/** To the tab of the notes, where all keys mean the meeting again. */
function left(field: HTMLElement): void {
  const pane = field.closest('.discussedEntry')
  pane?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus()
}

const icons = { typing: LoaderCircle, saved: Check, failed: CircleAlert } as const
