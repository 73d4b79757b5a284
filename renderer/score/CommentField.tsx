import type { ReactElement } from 'react'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import type { CommentRule } from '../../shared/model/rubric.ts'
import { commentLength } from '../../shared/scoring/missing.ts'
import { useWords } from '../messages/useWords.ts'
import './commentField.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly rule: CommentRule
  /** How long it must be at least as things are; 0 when none is needed now. */
  readonly needed: number
  readonly text: string
  readonly onText: (text: string) => void
  /** Focus has left it: what was typed is to be saved now. */
  readonly onLeave: () => void
}

/** A comment with what the rubric asks of it and how long it is. */
export function CommentField(props: Props): ReactElement {
  const { id, label, rule, needed, text, onText, onLeave } = props
  const words = useWords()
  const lacking = Math.max(needed - commentLength(text), 0)
  return (
    <TextField
      className="commentField"
      value={text}
      onChange={onText}
      onBlur={onLeave}
      maxLength={rule.maximumLength}
    >
      <Label className="commentField-label">{label}</Label>
      <TextArea id={id} className="commentField-text" rows={text === '' ? 2 : 3} />
      <p className="commentField-foot numbers">
        <span className="commentField-needs" role="status">
          {lacking === 0 ? '' : words('score.comment.more', { count: lacking })}
        </span>
        {text === '' ? null : (
          <span>
            {words('score.comment.count', { count: text.length, limit: rule.maximumLength })}
          </span>
        )}
      </p>
    </TextField>
  )
}
