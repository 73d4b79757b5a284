import { type ReactElement, type SyntheticEvent, useRef, useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import type { CommentRule } from '../../shared/model/rubric.ts'
import { commentLength } from '../../shared/scoring/missing.ts'
import { useWords, type Words } from '../messages/useWords.ts'
import './commentField.css'
import { lengthWith, mostUnits, type Overlong } from './commentRoom.ts'

type Props = {
  readonly id: string
  readonly label: string
  readonly rule: CommentRule
  /** How long it must be at least as things are; 0 when none is needed now. */
  readonly needed: number
  readonly text: string
  /** `continues`: it was typed into before since the focus came. */
  readonly onText: (text: string, continues: boolean) => void
  /** Focus has left it: what was typed is to be saved now. */
  readonly onLeave: () => void
}

/** A comment with what the rubric asks of it and how long it is. What does not fit is not taken in half. */
export function CommentField(props: Props): ReactElement {
  const { id, label, rule, needed, text, onText, onLeave } = props
  const words = useWords()
  const typed = useRef(false)
  const [overlong, setOverlong] = useState<Overlong | null>(null)
  const inserted = (event: SyntheticEvent<HTMLTextAreaElement>, more: string): void => {
    const length = lengthWith(event.currentTarget, more)
    if (length <= rule.maximumLength) return
    event.preventDefault()
    setOverlong({ length: commentLength(more), room: rule.maximumLength - commentLength(text) })
  }
  return (
    <TextField
      className="commentField"
      value={text}
      onChange={(changed) => {
        setOverlong(null)
        onText(changed, typed.current)
        typed.current = true
      }}
      onBlur={() => {
        typed.current = false
        setOverlong(null)
        onLeave()
      }}
      maxLength={mostUnits(text, rule.maximumLength)}
    >
      <Label className="commentField-label">{label}</Label>
      <TextArea
        id={id}
        className="commentField-text"
        rows={2}
        onPaste={(event) => {
          inserted(event, event.clipboardData.getData('text/plain'))
        }}
        onDrop={(event) => {
          inserted(event, event.dataTransfer.getData('text/plain'))
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') left(event.currentTarget)
        }}
      />
      <Text slot="description" className="commentField-foot numbers">
        <span className="commentField-needs">{needText(needed, text, words)}</span>
        {text === '' ? null : (
          <span>
            {words('score.comment.count', {
              count: commentLength(text),
              limit: rule.maximumLength,
            })}
          </span>
        )}
      </Text>
      <p role="alert" className="commentField-overlong">
        {overlong === null ? '' : words('score.comment.overlong', overlong)}
      </p>
    </TextField>
  )
}

function needText(needed: number, text: string, words: Words): string {
  const lacking = needed - commentLength(text)
  if (lacking <= 0) return ''
  if (needed === 1) return words('score.comment.needed')
  if (lacking === needed) return words('score.comment.atLeast', { count: needed })
  return words('score.comment.more', { count: lacking })
}

/** To the criterion's own button, or to the rubric, where all keys mean scoring again. */
function left(field: HTMLElement): void {
  const place = field.closest('.criterionCard')?.querySelector('button') ?? field.closest('.rubric')
  if (place instanceof HTMLElement) place.focus()
  else field.blur()
}
