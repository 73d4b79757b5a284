import { type KeyboardEvent, type ReactElement, type ReactNode, useState } from 'react'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import './field.css'
import './textArea.css'

type Props = {
  readonly label: string
  /** Without a visible label, where a table's head names it. */
  readonly bare?: boolean
  readonly value: string
  readonly onCommit: (value: string) => void
  /** What is wrong with what is typed; null when nothing is. */
  readonly problemOf?: (value: string) => string | null
  readonly help?: ReactNode
  readonly lines?: 'one' | 'many'
  readonly numbers?: boolean
  readonly autoFocus?: boolean
}

/**
 * A field that is saved when it is left, or by Enter (Ctrl+Enter where Enter begins a line). Escape gives back what
 * was there. What is wrong is said while typing and never saved.
 */
export function CommittedText(props: Props): ReactElement {
  const { label, bare = false, value, onCommit, problemOf, help, lines = 'one' } = props
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : (problemOf?.(draft) ?? null)
  const commit = (): void => {
    if (draft === null || problem !== null) return
    setDraft(null)
    if (draft !== value) onCommit(draft)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      setDraft(null)
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (lines === 'one' || event.ctrlKey || event.metaKey) commit()
  }
  const className = `field-input ${props.numbers === true ? 'numbers' : ''}`
  return (
    <AriaTextField
      className="field"
      aria-label={label}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={commit}
      isInvalid={problem !== null}
      autoFocus={props.autoFocus ?? false}
    >
      {bare ? null : <Label className="field-label">{label}</Label>}
      {lines === 'one' ? (
        <span className="field-box">
          <Input className={className} onKeyDown={onKeyDown} />
        </span>
      ) : (
        <AriaTextArea className="textArea textArea--short" rows={2} onKeyDown={onKeyDown} />
      )}
      {help === undefined ? null : (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      {problem === null ? null : (
        <Text slot="errorMessage" className="field-problem">
          {problem}
        </Text>
      )}
    </AriaTextField>
  )
}
