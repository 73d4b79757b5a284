import { Trash2 } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react'
import type { Annotation } from '../../shared/model/annotation.ts'
import { Button } from '../components/Button.tsx'
import { IconButton } from '../components/IconButton.tsx'
import { useWords } from '../messages/useWords.ts'
import { recoloured, removed } from './annotate.ts'
import { ColourChoice } from './ColourChoice.tsx'
import './markEditor.css'
import { noteColourUsed } from './noteColour.ts'
import { NoteText } from './NoteText.tsx'
import { useRemoval } from './useRemoval.ts'

type Props = { readonly annotation: Annotation; readonly onDone: () => void }

/** Beside a highlight or note that was pressed: its colour, its words, and the way to delete it. */
export function MarkEditor({ annotation, onDone }: Props): ReactElement {
  const words = useWords()
  const remove = useRemoval()
  useDroppedIfEmpty(annotation)
  return (
    <div
      className="markEditor"
      role="dialog"
      aria-label={words(`notes.kind.${annotation.kind}`)}
      onKeyDown={keepKeys}
    >
      <div className="markEditor-tools">
        {annotation.kind === 'highlight' ? (
          <ColourChoice
            chosen={annotation.colour}
            onChosen={(colour) => {
              recoloured(annotation, colour)
              noteColourUsed(colour)
            }}
          />
        ) : (
          <span className="markEditor-kind">{words('notes.kind.note')}</span>
        )}
        <span className="markEditor-gap" />
        <IconButton
          icon={Trash2}
          name={words('notes.delete')}
          onPress={() => {
            if (!isEmptyNote(annotation)) remove(annotation)
            onDone()
          }}
        />
      </div>
      <NoteText annotation={annotation} autoFocus />
      <div className="markEditor-foot">
        <span className="soft">{words('notes.private.short')}</span>
        <Button onPress={onDone}>{words('notes.done')}</Button>
      </div>
    </div>
  )
}

/** The reader around it would take letters for commands. */
function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation()
}

/** A note in which nothing was written is no note. */
function useDroppedIfEmpty(annotation: Annotation): void {
  const latest = useRef(annotation)
  useEffect(() => {
    latest.current = annotation
  })
  useEffect(
    () => () => {
      if (isEmptyNote(latest.current)) removed(latest.current)
    },
    [],
  )
}

function isEmptyNote({ kind, text }: Annotation): boolean {
  return kind === 'note' && text.trim() === ''
}
