import type { ReactElement } from 'react'
import { Label } from 'react-aria-components/Label'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField, type TextFieldProps } from 'react-aria-components/TextField'
import './field.css'
import './textArea.css'

type Props = Omit<TextFieldProps, 'children' | 'className'> & { readonly label: string }

/** A field for more than a line; it grows with what is written. */
export function TextArea({ label, ...rest }: Props): ReactElement {
  return (
    <TextField {...rest} className="field">
      <Label className="field-label">{label}</Label>
      <AriaTextArea className="textArea" rows={3} />
    </TextField>
  )
}
