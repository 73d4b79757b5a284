import type { ReactElement } from 'react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { TextField } from '../components/TextField.tsx'
import { useWords } from '../messages/useWords.ts'
import { codeOf, type EntryView } from '../state/entryView.ts'
import type { Answer } from './declarations.ts'

type Props = {
  readonly view: EntryView
  readonly answer: Answer | null
  /** Whether a missing reason is said already. */
  readonly complains: boolean
  readonly onAnswer: (answer: Answer) => void
}

/** One entry and the two answers; a conflict asks for its reason. */
export function DeclareLine({ view, answer, complains, onAnswer }: Props): ReactElement {
  const words = useWords()
  const { entry } = view.desk
  const by = [entry.applicant, entry.city, entry.country].filter((part) => part !== '').join(' · ')
  return (
    <div className={`declare-line ${answer === null ? 'declare-line--open' : ''}`}>
      <div className="declare-entry">
        <span className="declare-code numbers">{entry.code}</span>
        <span className="declare-words">
          <span className="declare-title asWritten">{entry.title}</span>
          {by === '' ? null : <span className="declare-by asWritten">{by}</span>}
        </span>
      </div>
      <RadioGroup
        className="declare-answers"
        orientation="horizontal"
        aria-label={words('declare.group', { code: codeOf(view) })}
        value={answer?.declaration ?? null}
        onChange={(value) => {
          const declaration = value === 'conflict' ? 'conflict' : 'none'
          onAnswer({ declaration, reason: answer?.reason ?? '' })
        }}
      >
        <RadioField value="none">
          <RadioButton className="declare-answer">{words('declare.none')}</RadioButton>
        </RadioField>
        <RadioField value="conflict">
          <RadioButton className="declare-answer declare-answer--conflict">
            {words('declare.conflict')}
          </RadioButton>
        </RadioField>
      </RadioGroup>
      {answer?.declaration === 'conflict' ? (
        <div className="declare-reason">
          <TextField
            label={words('declare.reason')}
            placeholder={words('declare.reason.placeholder')}
            value={answer.reason}
            maxLength={2000}
            problem={
              complains && answer.reason.trim() === '' ? words('declare.reason.missing') : null
            }
            onChange={(reason) => {
              onAnswer({ declaration: 'conflict', reason })
            }}
          />
        </div>
      ) : null}
    </div>
  )
}
