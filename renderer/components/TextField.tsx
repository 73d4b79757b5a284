import type { ReactElement, ReactNode } from 'react'
import {
  Input,
  Label,
  Text,
  TextField as AriaTextField,
  type TextFieldProps,
} from 'react-aria-components'
import './field.css'

type Props = Omit<TextFieldProps, 'children' | 'className'> & {
  readonly label: string
  readonly placeholder?: string
  readonly help?: ReactNode
  /** What is wrong with the value; null when nothing is. */
  readonly problem?: string | null
  /** What stands at the right end inside the field. */
  readonly end?: ReactNode
}

export function TextField({
  label,
  placeholder,
  help,
  problem = null,
  end,
  ...rest
}: Props): ReactElement {
  return (
    <AriaTextField {...rest} isInvalid={problem !== null} className="field">
      <Label className="field-label">{label}</Label>
      <span className="field-box">
        <Input className="field-input" {...(placeholder === undefined ? {} : { placeholder })} />
        {end}
      </span>
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
